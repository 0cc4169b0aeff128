// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/taglist.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach::journal;

class TagListTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEmptyForNoTags();
    void roundTripsAnyTags();
};

void TagListTest::isEmptyForNoTags()
{
    QVERIFY(joinTags({}).isEmpty());
    QVERIFY(splitTags({}).isEmpty());
}

void TagListTest::roundTripsAnyTags()
{
    QVERIFY(rc::check("tags of any letters come back", [] {
        QStringList tags;
        const auto texts = *rc::gen::container<std::vector<std::string>>(
            rc::gen::container<std::string>(rc::gen::element('a', '\\', 'n', '\n', ',', ' ')));
        for (const auto &text : texts)
            tags += QString::fromStdString(text);
        RC_ASSERT(splitTags(joinTags(tags)) == tags);
    }));
}

LONGREACH_TEST(TagListTest)
#include "tst_taglist.moc"
