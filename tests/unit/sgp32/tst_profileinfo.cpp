// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/es10/profileinfo.h"
#include "app/sgp32/schema/codec.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::sgp32;

class ProfileInfoTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsACardsList();
    void acceptsTheOtherArm();
    void keepsWhatItDoesNotKnow();
    void asksForTheDefaultSet();
    void namesTheMissing();
};

void ProfileInfoTest::readsACardsList()
{
    const auto octets = QByteArray::fromHex("BF2D35A033E3315A0A988822000000000010F04F10A0000005591010FFFFFFFF890000"
                                            "10009F70010191034C616292054C61622031950102");
    const auto list = decode<ProfileInfoListResponse>(octets);
    QVERIFY2(list, qPrintable(list ? QString() : list.error().detail));
    const auto &profiles = std::get<0>(*list);
    QCOMPARE(profiles.size(), 1U);
    const auto profile = toProfile(profiles[0]).value();
    QCOMPARE(profile.iccid.toString(), QStringLiteral("8988220000000000010"));
    QCOMPARE(profile.state, ProfileState::Enabled);
    QCOMPARE(profile.profileClass, ProfileClass::Operational);
    QCOMPARE(profile.serviceProvider, QStringLiteral("Lab"));
    QCOMPARE(profile.name, QStringLiteral("Lab 1"));
    QCOMPARE(encode(*list), octets);
}

void ProfileInfoTest::acceptsTheOtherArm()
{
    const auto list = decode<ProfileInfoListResponse>(QByteArray::fromHex("BF2D10300EE30C5A0A988822000000000010F0"));
    QVERIFY(list);
    QCOMPARE(std::get<0>(*list).size(), 1U);
    QCOMPARE(encode(*list), QByteArray::fromHex("BF2D10A00EE30C5A0A988822000000000010F0"));
    const auto refused = decode<ProfileInfoListResponse>(QByteArray::fromHex("BF2D0381010B"));
    QCOMPARE(std::get<ProfileInfoListError>(refused.value()), ProfileInfoListError::ProfileChangeOngoing);
}

void ProfileInfoTest::keepsWhatItDoesNotKnow()
{
    const auto octets = QByteArray::fromHex("BF2D14A012E3105A0A988822000000000010F09F5501AA");
    const auto list = decode<ProfileInfoListResponse>(octets);
    QVERIFY2(list, qPrintable(list ? QString() : list.error().detail));
    QCOMPARE(std::get<0>(*list)[0].extensions.toHex(), QByteArrayLiteral("9f5501aa"));
    QCOMPARE(encode(*list), octets);
}

void ProfileInfoTest::asksForTheDefaultSet()
{
    ProfileInfoListRequest request;
    QCOMPARE(encode(request), QByteArray::fromHex("BF2D00"));
    request.tagList = defaultProfileTagList();
    QCOMPARE(encode(request), QByteArray::fromHex("BF2D0F5C0D5A4F9F709192959F7B9F269F67"));
}

void ProfileInfoTest::namesTheMissing()
{
    const auto list = decode<ProfileInfoListResponse>(QByteArray::fromHex("BF2D0DA00BE309B70780 0562F21081FF"));
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(list.error().detail.contains(u"profileInfoListOk.item.profileOwner"), qPrintable(list.error().detail));
}

LONGREACH_TEST(ProfileInfoTest)
#include "tst_profileinfo.moc"
