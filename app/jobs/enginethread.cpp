// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/enginethread.h"

#include "app/jobs/engine.h"

#include <utility>

namespace longreach::jobs {

namespace {

constexpr unsigned long FarewellMilliseconds = 6'000;

} // namespace

EngineThread::EngineThread(ports::Journal &journal, const EimSource &eims, CodePool &codes, const ports::Clock &clock,
                           EngineOptions options, QObject *parent)
    : QObject(parent), m_engine(std::make_unique<Engine>(journal, eims, codes, clock, std::move(options)))
{
    qRegisterMetaType<EngineStatus>();
    m_thread.setObjectName(QStringLiteral("engine"));
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_engine.get(), &Engine::start);
    connect(m_engine.get(), &Engine::stopped, &m_thread, &QThread::quit, Qt::DirectConnection);
    connect(m_engine.get(), &Engine::statusChanged, this, &EngineThread::takeStatus);
    m_thread.start();
}

EngineThread::~EngineThread()
{
    QMetaObject::invokeMethod(m_engine.get(), &Engine::stop, Qt::QueuedConnection);
    if (!m_thread.wait(FarewellMilliseconds)) {
        m_thread.quit();
        m_thread.wait();
    }
}

void EngineThread::takeStatus(const EngineStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged(status);
}

} // namespace longreach::jobs
