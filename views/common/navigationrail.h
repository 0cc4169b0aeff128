// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace longreach {

class RailButton;

/// The pages of the window, one below the other; one of them is current. Arrow keys move along it.
class NavigationRail final : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// Adds a page at the end; the first becomes current.
    void addPage(const QString &icon, const QString &title, const QString &shortcut);

    void setCurrent(int page);
    [[nodiscard]] int current() const noexcept { return m_current; }

    /// A small number at a page, such as how many jobs run; 0 shows none.
    void setCount(int page, qint64 count);

Q_SIGNALS:
    void currentChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<RailButton *> m_buttons;
    QBoxLayout *m_column;
    int m_current = -1;
};

} // namespace longreach
