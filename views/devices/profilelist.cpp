// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/profilelist.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/recordrows.h"
#include "views/common/words.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace longreach {

namespace {

constexpr int emptyHeight = 28;

class ProfileDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &scheme = ColorScheme::of(option.palette);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, scheme.selection);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, scheme.hover);
        paintRecord(painter, option.rect.adjusted(metrics::Grid / 2, 0, -metrics::Grid / 2, 0), recordOf(index),
                    option.font, option.palette);
        if (index.row() > 0)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), scheme.hairline);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setPen(scheme.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, RecordRows::RecordHeight};
    }

private:
    static RecordRows::Record recordOf(const QModelIndex &index)
    {
        QStringList remark{index.data(DeviceProfileModel::IccidRole).toString(),
                           words(static_cast<ProfileClass>(index.data(DeviceProfileModel::ClassRole).toInt()))};
        if (const auto owner = index.data(DeviceProfileModel::OwnerRole).toString(); !owner.isEmpty())
            remark.append(owner);
        if (index.data(DeviceProfileModel::FallbackRole).toBool())
            remark.append(ProfileList::tr("fallback"));
        return {.title = index.data().toString(),
                .state = words(static_cast<ProfileState>(index.data(ValueRole).toInt())),
                .tone = index.data(ToneRole).value<Tone>(),
                .remark = remark.join(QStringLiteral(" · ")),
                .age = {}};
    }
};

} // namespace

ProfileList::ProfileList(QWidget *parent) : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new ProfileDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Profiles of the device"));
}

void ProfileList::setProfiles(const std::vector<Profile> &profiles)
{
    const auto chosen = current();
    m_model.setProfiles(profiles);
    if (chosen && !current())
        choose(chosen->iccid);
    updateGeometry();
    viewport()->update();
    Q_EMIT currentChosen();
}

std::optional<Profile> ProfileList::current() const
{
    const auto *profile = m_model.profile(currentIndex());
    return profile != nullptr ? std::optional(*profile) : std::nullopt;
}

void ProfileList::choose(const Iccid &iccid)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.profile(m_model.index(row))->iccid == iccid)
            setCurrentIndex(m_model.index(row));
    }
}

QSize ProfileList::sizeHint() const
{
    return {240, m_model.rowCount() == 0 ? emptyHeight : m_model.rowCount() * RecordRows::RecordHeight};
}

QSize ProfileList::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ProfileList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentChosen();
}

void ProfileList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(ColorScheme::of(palette()).mutedText);
    painter.drawText(viewport()->rect(), Qt::AlignLeft | Qt::AlignVCenter, tr("No profile is known."));
}

} // namespace longreach
