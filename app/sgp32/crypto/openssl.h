// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for the .cpp files of this folder: OpenSSL's names stay in here.

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace longreach::sgp32 {

template <auto Free>
struct OpenSslDeleter {
    template <typename T>
    void operator()(T *object) const noexcept
    {
        Free(object);
    }
};

using PkeyPointer = std::unique_ptr<EVP_PKEY, OpenSslDeleter<EVP_PKEY_free>>;
using PkeyContextPointer = std::unique_ptr<EVP_PKEY_CTX, OpenSslDeleter<EVP_PKEY_CTX_free>>;
using BioPointer = std::unique_ptr<BIO, OpenSslDeleter<BIO_free_all>>;
using NumberPointer = std::unique_ptr<BIGNUM, OpenSslDeleter<BN_clear_free>>;
using GroupPointer = std::unique_ptr<EC_GROUP, OpenSslDeleter<EC_GROUP_free>>;
using PointPointer = std::unique_ptr<EC_POINT, OpenSslDeleter<EC_POINT_free>>;
using X509Pointer = std::unique_ptr<X509, OpenSslDeleter<X509_free>>;

} // namespace longreach::sgp32
