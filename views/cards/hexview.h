// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>

namespace longreach {

/// Octets in rows of sixteen, hexadecimal and as text, one stretch of them marked. A click on an octet
/// says which.
class HexView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    void setOctets(const QByteArray &octets);

    /// Marks `length` octets from `offset` and brings them into view; a negative offset marks none.
    void mark(qint64 offset, qint64 length);

    [[nodiscard]] qint64 markedOffset() const noexcept { return m_markOffset; }
    [[nodiscard]] qint64 markedLength() const noexcept { return m_markLength; }

    /// The middle of the octet at `offset`, in the viewport's coordinates.
    [[nodiscard]] QPoint placeOf(qint64 offset) const;

Q_SIGNALS:
    void octetClicked(qint64 offset);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateBars();
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int cellWidth() const;
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter &painter, int row, int top) const;

    QByteArray m_octets;
    qint64 m_markOffset = -1;
    qint64 m_markLength = 0;
};

} // namespace longreach
