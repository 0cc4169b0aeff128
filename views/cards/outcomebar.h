// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cards/cardnews.h"

#include <QWidget>

class QPushButton;

namespace longreach {

class Banner;

/// How the last thing asked of a card stands, with a way to stop it, or to try it once more. Hidden
/// while there is nothing to say.
class OutcomeBar final : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeBar(QWidget *parent = nullptr);

    void showNews(const CardNews &news);

Q_SIGNALS:
    void cancelWanted();
    void retryWanted();

private:
    Banner *m_banner;
    QPushButton *m_cancel;
    QPushButton *m_retry;
};

} // namespace longreach
