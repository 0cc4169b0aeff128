// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace longreach {

/// A short list of records, each with a first line and a state, and a second line in passing:
/// the profiles of a card, the last operations of a device. Painted, not built of widgets.
class RecordRows final : public QWidget {
    Q_OBJECT

public:
    struct Record {
        QString title;
        QString state;
        Tone tone = Tone::Neutral;
        QString remark;
        QString age;

        friend bool operator==(const Record &, const Record &) = default;
    };

    static constexpr int RecordHeight = 48;

    explicit RecordRows(const QString &emptyText, QWidget *parent = nullptr);

    void setRecords(const QList<Record> &records);
    [[nodiscard]] const QList<Record> &records() const noexcept { return m_records; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_emptyText;
    QList<Record> m_records;
};

/// Paints one record into `rect`, which is RecordRows::RecordHeight high.
void paintRecord(QPainter *painter, const QRect &rect, const RecordRows::Record &record, const QFont &font,
                 const QPalette &palette);

} // namespace longreach
