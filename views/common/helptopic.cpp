// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/helptopic.h"

#include <QVariant>
#include <QWidget>

namespace longreach {

namespace {

constexpr const char *topicProperty = "longreachHelpTopic";

} // namespace

void setHelpTopic(QWidget &widget, const QString &topic)
{
    widget.setProperty(topicProperty, topic);
}

QString helpTopicOf(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto topic = widget->property(topicProperty).toString(); !topic.isEmpty())
            return topic;
    }
    return {};
}

} // namespace longreach
