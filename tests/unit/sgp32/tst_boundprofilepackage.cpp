// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/rsp/boundprofilepackage.h"
#include "app/sgp32/schema/codec.h"
#include "app/sgp32/tlv/tlvreader.h"

#include "tests/support/testregistry.h"
#include "tests/unit/sgp32/generator.h"
#include "tests/unit/sgp32/vectors.h"

#include <QTest>

#include <numeric>

using namespace longreach;
using namespace longreach::sgp32;
using namespace longreach::test;

class BoundProfilePackageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsIntoSegments();
    void joinsToThePackage();
    void signsWithoutTheHeader();
    void refusesWhatIsNone();
};

namespace {

/// A package whose secure channel is the vectors', with one element in each part but two in the last.
QByteArray package()
{
    const auto first = vectorOctets(u"bpp.segment.0");
    const auto channel = decode<InitialiseSecureChannelRequest>(first.mid(5)).value();
    BoundProfilePackage made;
    made.initialiseSecureChannelRequest = channel;
    made.firstSequenceOf87 = {QByteArray(24, 'a')};
    made.sequenceOf88 = {vectorOctets(u"bpp.segment.3").mid(2)};
    made.sequenceOf86 = {QByteArray(1000, 'b'), QByteArray(10, 'c')};
    return encode(made);
}

} // namespace

void BoundProfilePackageTest::cutsIntoSegments()
{
    const auto segments = segmentsOf(package()).value();
    QCOMPARE(segments.size(), 7U);
    const auto first = vectorOctets(u"bpp.segment.0");
    QVERIFY(segments[0].startsWith("\xBF\x36") && segments[0].endsWith(first.mid(5)));
    QVERIFY(segments[1].startsWith("\xA0\x1A\x87\x18"));
    QCOMPARE(segments[2], QByteArray::fromHex("A125"));
    QCOMPARE(segments[3], vectorOctets(u"bpp.segment.3"));
    QCOMPARE(segments[4].size(), 4);
    QCOMPARE(segments[5].size(), 1004);
    QCOMPARE(segments[6], "\x86\x0A" + QByteArray(10, 'c'));
}

void BoundProfilePackageTest::joinsToThePackage()
{
    for (quint32 seed = 1; seed < 50; ++seed) {
        const auto octets = MessageGenerator(seed).message(BoundProfilePackage::schema);
        const auto segments = segmentsOf(octets).value();
        QCOMPARE(std::accumulate(segments.begin(), segments.end(), QByteArray()), octets);
    }
}

void BoundProfilePackageTest::signsWithoutTheHeader()
{
    const auto octets = vectorOctets(u"bpp.segment.0").mid(5);
    const Sealed<InitialiseSecureChannelRequest> channel(decode<InitialiseSecureChannelRequest>(octets).value());
    QCOMPARE(channel.octets(), octets);
    const auto covered = signedOctets(channel);
    QVERIFY(covered.startsWith("\x82\x01\x01\x80\x10"));
    QCOMPARE(covered.size(), octets.size() - 4 - 67);
}

void BoundProfilePackageTest::refusesWhatIsNone()
{
    QVERIFY(!segmentsOf(QByteArray::fromHex("BF3600")));
    QVERIFY(!segmentsOf(vectorOctets(u"bpp.segment.0")));
    QVERIFY(!segmentsOf({}));
}

LONGREACH_TEST(BoundProfilePackageTest)
#include "tst_boundprofilepackage.moc"
