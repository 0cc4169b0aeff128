// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/httpanswerreader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace longreach::card;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Reads any octets as what a server sends to the bench IPA, and as a certificate and an address it shows.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    QByteArray received(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    (void)publicKeyOf(received);
    if (const auto address = ServerAddress::parse(QString::fromLatin1(received)))
        require(ServerAddress::parse(address->toString()) == *address);
    while (true) {
        const auto before = received.size();
        const auto taken = takeHttpAnswer(received);
        require(received.size() <= before);
        if (!taken || !*taken)
            return 0;
        require((*taken)->answer.status >= 200 && (*taken)->answer.body.size() <= before);
    }
}
