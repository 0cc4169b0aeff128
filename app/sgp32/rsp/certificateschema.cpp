// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/rsp/certificateschema.h"

#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

constexpr Schema BitStringAsOctets = leaf("BIT STRING", Form::Octets);
constexpr Schema BigInteger = leaf("INTEGER", Form::Octets);

constexpr Member AlgorithmMembers[] = {
    known(tag::ObjectIdentifier, "algorithm", SchemaOf<Oid>::value),
    known(tag::ObjectIdentifier, "parameters", SchemaOf<Oid>::value),
    known(tag::Null, "parameters", SchemaOf<Null>::value),
};
constexpr Schema AlgorithmIdentifier = sequence("AlgorithmIdentifier", tag::Sequence, AlgorithmMembers);

constexpr Member SubjectPublicKeyInfoMembers[] = {
    known(tag::Sequence, "algorithm", AlgorithmIdentifier),
    known(tag::BitString, "subjectPublicKey", BitStringAsOctets),
};

constexpr Member TbsCertificateMembers[] = {
    known(0xA0, "version", AnySchema),
    known(tag::Integer, "serialNumber", BigInteger),
    known(tag::Sequence, "signature", AlgorithmIdentifier),
    known(tag::Sequence, "issuer", AnySchema),
    known(tag::Sequence, "validity", AnySchema),
    known(tag::Sequence, "subject", AnySchema),
    known(tag::Sequence, "subjectPublicKeyInfo", SubjectPublicKeyInfoSchema),
    known(0xA3, "extensions", AnySchema),
};
constexpr Schema TbsCertificate = sequence("TBSCertificate", tag::Sequence, TbsCertificateMembers);

constexpr Member CertificateMembers[] = {
    known(tag::Sequence, "tbsCertificate", TbsCertificate),
    known(tag::Sequence, "signatureAlgorithm", AlgorithmIdentifier),
    known(tag::BitString, "signatureValue", BitStringAsOctets),
};
constexpr Member CertificateListMembers[] = {
    known(tag::Sequence, "tbsCertList", AnySchema),
    known(tag::Sequence, "signatureAlgorithm", AlgorithmIdentifier),
    known(tag::BitString, "signatureValue", BitStringAsOctets),
};

} // namespace

constinit const Schema SubjectPublicKeyInfoSchema =
    sequence("SubjectPublicKeyInfo", tag::Sequence, SubjectPublicKeyInfoMembers);
constinit const Schema CertificateSchema = sequence("Certificate", tag::Sequence, CertificateMembers);
constinit const Schema CertificateListSchema = sequence("CertificateList", tag::Sequence, CertificateListMembers);

} // namespace longreach::sgp32
