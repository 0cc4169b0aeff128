// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secretbytes.h"

#include <openssl/crypto.h>

namespace longreach::secrets {

QByteArray SecretBytes::toByteArray() const
{
    return {reinterpret_cast<const char *>(m_octets.data()), static_cast<qsizetype>(m_octets.size())};
}

void SecretBytes::wipe(void *octets, std::size_t size) noexcept
{
    if (size > 0)
        OPENSSL_cleanse(octets, size);
}

void wipe(QByteArray &octets) noexcept
{
    if (octets.isDetached())
        SecretBytes::wipe(octets.data(), static_cast<std::size_t>(octets.size()));
    octets.clear();
}

} // namespace longreach::secrets
