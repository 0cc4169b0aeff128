// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/chartfilter.h"

#include "app/core/words.h"

#include <QStringList>

namespace longreach {

namespace {

constexpr WordTable<ChartSubject, AllChartSubjects.size()> ChartSubjectWords{{{
    {ChartSubject::State, QLatin1String("state")},
    {ChartSubject::Place, QLatin1String("place")},
    {ChartSubject::Outcome, QLatin1String("outcome")},
    {ChartSubject::InFlight, QLatin1String("inflight")},
    {ChartSubject::Answer, QLatin1String("answer")},
    {ChartSubject::Poll, QLatin1String("poll")},
}}};

} // namespace

QString toWord(ChartSubject subject)
{
    return ChartSubjectWords.wordOf(subject);
}

void ChartFilter::toggle(ChartSubject subject, const QString &terms)
{
    if (terms.isEmpty() || this->terms(subject) == terms)
        m_terms.erase(subject);
    else
        m_terms[subject] = terms;
}

void ChartFilter::remove(ChartSubject subject)
{
    m_terms.erase(subject);
}

QString ChartFilter::terms(ChartSubject subject) const
{
    const auto found = m_terms.find(subject);
    return found == m_terms.end() ? QString() : found->second;
}

QString ChartFilter::query() const
{
    QStringList parts;
    for (const auto &[subject, terms] : m_terms)
        parts.append(terms);
    return parts.join(u' ');
}

QString ChartFilter::queryWithout(ChartSubject subject) const
{
    auto others = *this;
    others.remove(subject);
    return others.query();
}

} // namespace longreach
