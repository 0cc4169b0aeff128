// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace longreach {

/// The figures of a chart as a table: what is exported and copied. Numbers and moments are written for
/// programs, not for people.
struct ChartTable {
    QStringList head;
    std::vector<QStringList> rows;
};

/// A chart painted by hand. It is made of marks: columns, slices, cells, samples.
///
/// What all charts have in common is here: the mark under the mouse or the keyboard's cursor is said in
/// a tool tip and to assistive technology, arrows walk from mark to mark, a click or Return on a mark
/// that is a filter asks for it, and the chart paints itself onto the screen or any picture alike.
/// A context menu shows whatever actions the chart was given.
class Chart : public QWidget {
    Q_OBJECT

public:
    /// One thing in a chart that can be pointed at.
    struct Mark {
        QString name;
        QString value;
        QString filter; ///< what a click on it asks for; empty: it is none
    };

    explicit Chart(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] const QString &title() const noexcept { return m_title; }
    [[nodiscard]] virtual std::size_t markCount() const = 0;
    [[nodiscard]] virtual Mark mark(std::size_t index) const = 0;
    [[nodiscard]] virtual ChartTable table() const = 0;

    /// Says what stands in place of a chart without marks.
    void setEmptyText(const QString &text);

    /// The filter of this chart that is active: its marks stand out. Empty: none.
    void setChosen(const QString &filter);

    /// The mark under the mouse or the cursor.
    [[nodiscard]] std::optional<std::size_t> current() const noexcept { return m_current; }
    void setCurrent(std::optional<std::size_t> index);

    /// Paints the chart as large as the widget, or what stands in its place, without cursor and focus: for a picture.
    void paintOnto(QPainter &painter);

Q_SIGNALS:
    void filterRequested(const QString &filter);

protected:
    [[nodiscard]] virtual QRectF markRect(std::size_t index) const = 0;
    virtual void paintChart(QPainter &painter) const = 0;

    /// The first mark whose rectangle holds `at`, unless a chart knows better.
    [[nodiscard]] virtual std::optional<std::size_t> markAt(QPointF at) const;

    /// Where an arrow key leads from `index`; the marks are in one line unless a chart knows better.
    [[nodiscard]] virtual std::size_t neighbour(std::size_t index, int key) const;

    [[nodiscard]] const QString &chosen() const noexcept { return m_chosen; }

    /// Whether a filter of this chart is active and the mark is none of it.
    [[nodiscard]] bool isFaded(std::size_t index) const;

    /// To be called when the marks have changed.
    void marksChanged();

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintContent(QPainter &painter);
    void activate(std::size_t index);
    bool walk(int key);
    void sayCurrent(const QPoint &where);

    QString m_title;
    QString m_emptyText;
    QString m_chosen;
    std::optional<std::size_t> m_current;
    QString m_currentName;
};

} // namespace longreach
