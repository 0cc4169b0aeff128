// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;

namespace longreach {

class ActionButton;
class CommandTable;

/// The top of a page: its title, a remark beside it, and its most used commands.
class PageHead final : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(const QString &title, QWidget *parent = nullptr);

    /// A short fact beside the title: "1,000 devices".
    void setRemark(const QString &remark);

    /// Shows the commands `ids` as buttons, the last one as the main one.
    void takeCommands(const CommandTable &table, const QStringList &ids);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Takes the words off buttons, the first ones first, until all have room; then the remark is cut.
    void fitButtons();
    void showRemark(int room);

    QBoxLayout *m_row;
    QLabel *m_title;
    QLabel *m_remark;
    QString m_remarkText;
    std::vector<ActionButton *> m_buttons;
};

} // namespace longreach
