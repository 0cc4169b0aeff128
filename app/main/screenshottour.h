// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "app/core/result.h"

#include <QDir>
#include <QObject>

#include <deque>
#include <functional>

class QWidget;

namespace longreach {

class ConsoleSession;
class MainWindow;
class Theme;

/// Takes pictures of the real window: once the lab's devices are there it runs a job on 200 of them,
/// tells of its progress on the terminal, then visits each page and two dialogs in each theme.
class ScreenshotTour final : public QObject {
    Q_OBJECT

public:
    static constexpr int DemoDevices = 200;

    /// All outlive the tour. Pictures go to `folder`, which is made.
    ScreenshotTour(ConsoleSession &session, Theme &theme, const QString &folder, QObject *parent = nullptr);

Q_SIGNALS:
    /// All pictures are written.
    void finished();
    void failed(const longreach::Error &error);

private:
    void startJob();
    void followJob(const Job &job);
    void planVisits();
    void planReaders();
    void visitNext();
    void visitPage(const QString &name, int page);
    void visitNewJob();
    void visitNewEim();
    void take(QWidget &widget, const QString &name, qreal scale = 1);

    ConsoleSession &m_session;
    Theme &m_theme;
    QDir m_folder;
    qint64 m_job = 0;
    bool m_isTouring = false;
    QString m_suffix;
    std::deque<std::function<void()>> m_visits;
    int m_pictures = 0;
};

} // namespace longreach
