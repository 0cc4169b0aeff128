// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/rsp/certificateschema.h"

#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

constexpr Schema BitStringAsOctets = leaf("BIT STRING", Form::Octets);
constexpr Schema BigInteger = leaf("INTEGER", Form::Octets);

constexpr Member AlgorithmMembers[] = {
    known(tag::ObjectIdentifier, "algorithm", SchemaOf<Oid>::value).mandatory(),
    known(tag::ObjectIdentifier, "parameters", SchemaOf<Oid>::value),
    known(tag::Null, "parameters", SchemaOf<Null>::value),
};
constexpr Schema AlgorithmIdentifier = sequence("AlgorithmIdentifier", tag::Sequence, AlgorithmMembers);

constexpr Member SubjectPublicKeyInfoMembers[] = {
    known(tag::Sequence, "algorithm", AlgorithmIdentifier).mandatory(),
    known(tag::BitString, "subjectPublicKey", BitStringAsOctets).mandatory(),
};

constexpr Member TbsCertificateMembers[] = {
    known(0xA0, "version", AnySchema),
    known(tag::Integer, "serialNumber", BigInteger).mandatory(),
    known(tag::Sequence, "signature", AlgorithmIdentifier).mandatory(),
    known(tag::Sequence, "issuer", AnySchema).mandatory(),
    known(tag::Sequence, "validity", AnySchema).mandatory(),
    known(tag::Sequence, "subject", AnySchema).mandatory(),
    known(tag::Sequence, "subjectPublicKeyInfo", SubjectPublicKeyInfoSchema).mandatory(),
    known(0xA3, "extensions", AnySchema),
};
constexpr Schema TbsCertificate = sequence("TBSCertificate", tag::Sequence, TbsCertificateMembers);

constexpr Member CertificateMembers[] = {
    known(tag::Sequence, "tbsCertificate", TbsCertificate).mandatory(),
    known(tag::Sequence, "signatureAlgorithm", AlgorithmIdentifier).mandatory(),
    known(tag::BitString, "signatureValue", BitStringAsOctets).mandatory(),
};
constexpr Member CertificateListMembers[] = {
    known(tag::Sequence, "tbsCertList", AnySchema).mandatory(),
    known(tag::Sequence, "signatureAlgorithm", AlgorithmIdentifier).mandatory(),
    known(tag::BitString, "signatureValue", BitStringAsOctets).mandatory(),
};

} // namespace

constinit const Schema SubjectPublicKeyInfoSchema =
    sequence("SubjectPublicKeyInfo", tag::Sequence, SubjectPublicKeyInfoMembers);
constinit const Schema CertificateSchema = sequence("Certificate", tag::Sequence, CertificateMembers);
constinit const Schema CertificateListSchema = sequence("CertificateList", tag::Sequence, CertificateListMembers);

} // namespace longreach::sgp32
