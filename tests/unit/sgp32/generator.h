// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/schema.h"

#include <QByteArray>

#include <random>

namespace longreach::test {

/// Makes messages of any type by chance, in DER and in the present version's form.
class MessageGenerator final {
public:
    explicit MessageGenerator(quint32 seed) : m_random(seed) {}

    /// A whole object with its tag; of an untagged choice one arm.
    QByteArray message(const sgp32::Schema &type);

private:
    QByteArray content(const sgp32::Schema &type);
    QByteArray component(const sgp32::Member &member);
    QByteArray sequence(const sgp32::Schema &type);
    QByteArray choice(const sgp32::Schema &type);
    QByteArray leaf(const sgp32::Schema &type);
    QByteArray octets(int atLeast, int atMost);
    int number(int from, int to);

    std::mt19937 m_random;
};

} // namespace longreach::test
