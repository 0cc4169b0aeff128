// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/fromjson.h"
#include "app/sgp32/decode/render.h"
#include "app/sgp32/decode/tree.h"
#include "app/sgp32/decode/types.h"
#include "app/sgp32/tlv/tlvreader.h"

#include "tests/support/testregistry.h"
#include "tests/unit/sgp32/vectors.h"

#include <QTest>

using namespace longreach::sgp32;
using namespace longreach::test;

/// Every form of every message, whole and spoilt.
class FormsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesEachForm_data();
    void readsAndWritesEachForm();
    void stopsWhereAFormIsCut();
    void notesALongerLength();
    void refusesAnIndefiniteLength();
    void noticesWhatStandsBehind();
};

namespace {

/// `octets`, one TLV, with other octets for its length; empty if they are several.
QByteArray withLength(const QByteArray &octets, const QByteArray &length)
{
    TlvHeader header;
    const bool isOne = readTlvHeader(viewOf(octets), header) == TlvFault::None
        && header.size + header.contentLength == static_cast<std::size_t>(octets.size());
    const auto tagSize = toHex(header.tag).size() / 2;
    return isOne ? octets.left(tagSize) + length + octets.mid(static_cast<qsizetype>(header.size)) : QByteArray();
}

/// The length of one TLV in three octets, where one or two would do.
QByteArray longLength(const QByteArray &octets)
{
    TlvHeader header;
    readTlvHeader(viewOf(octets), header);
    return QByteArray::fromHex("83")
        + QByteArray::fromHex(QByteArray::number(header.contentLength, 16).rightJustified(6, '0'));
}

} // namespace

void FormsTest::readsAndWritesEachForm_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("type");
    for (const auto &form : readForms())
        QTest::newRow(qPrintable(form.name)) << form.octets << form.type;
}

void FormsTest::readsAndWritesEachForm()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, type);
    for (const auto &tree : {decodeToTree(octets, typesNamed(type)), decodeToTree(octets)}) {
        QVERIFY2(tree.problems.isEmpty() && tree.isCanonical, qPrintable(renderText(tree)));
        QCOMPARE(tree.unknownElements, 0);
        const auto back = encodeFromTree(renderJson(tree));
        QVERIFY2(back && *back == octets, qPrintable(renderText(tree)));
    }
}

void FormsTest::stopsWhereAFormIsCut()
{
    for (const auto &form : readForms()) {
        if (withLength(form.octets, {}).isEmpty())
            continue;
        const auto types = typesNamed(form.type);
        for (qsizetype length = 1; length < form.octets.size(); ++length) {
            const auto prefix = form.octets.first(length);
            const auto tree = decodeToTree(prefix, types);
            QVERIFY2(tree.stoppedAt && *tree.stoppedAt <= length, qPrintable(form.name));
        }
    }
}

void FormsTest::notesALongerLength()
{
    for (const auto &form : readForms()) {
        const auto longer = withLength(form.octets, longLength(form.octets));
        if (longer.isEmpty())
            continue;
        const auto tree = decodeToTree(longer, typesNamed(form.type));
        QVERIFY2(!tree.isCanonical && !tree.stoppedAt, qPrintable(form.name));
        QCOMPARE(tree.problems.size(), 1);
        QCOMPARE(tree.unknownElements, 0);
    }
}

void FormsTest::refusesAnIndefiniteLength()
{
    for (const auto &form : readForms()) {
        const auto indefinite = withLength(form.octets, QByteArray::fromHex("80"));
        if (indefinite.isEmpty())
            continue;
        const auto tree = decodeToTree(indefinite + QByteArray(2, '\0'), typesNamed(form.type));
        QVERIFY2(tree.stoppedAt == 0, qPrintable(form.name));
    }
}

void FormsTest::noticesWhatStandsBehind()
{
    for (const auto &form : readForms()) {
        const auto types = typesNamed(form.type);
        QVERIFY2(decodeToTree(form.octets + QByteArray::fromHex("9F1F00"), types).unknownElements > 0,
                 qPrintable(form.name));
        QVERIFY2(decodeToTree(form.octets + '\0', types).stoppedAt, qPrintable(form.name));
    }
}

LONGREACH_TEST(FormsTest)
#include "tst_forms.moc"
