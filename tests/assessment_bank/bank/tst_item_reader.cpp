#include "bank/item_reader.h"
#include "support/item_json.h"

#include <QRegularExpression>
#include <QTest>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

const QStringList Kinds {u"single-choice"_s, u"multiple-response"_s, u"ordering"_s, u"matching"_s,
    u"hotspot"_s, u"number"_s, u"short-text"_s, u"scenario"_s};

Result<Item> read(const QJsonObject &json)
{
    return readItem(test::bytesOf(json), u"items/test.json"_s, test::shippedFramework());
}

} // namespace

class TestItemReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnItemOfEveryKind_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : Kinds)
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void takesAnItemOfEveryKind()
    {
        QFETCH(QString, kind);
        const auto item = read(test::itemJson(kind));
        QVERIFY2(item, item ? "" : describe(item.error()).c_str());
        QCOMPARE(kindName(item->kind), kind);
        QVERIFY(item->provisional);
        QCOMPARE(item->authored, test::itemJson(kind));
    }

    void refusesAMissingField_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        const QStringList optional {u"choose"_s};
        for (const QString &kind : Kinds) {
            for (const QString &field : test::itemJson(kind).keys()) {
                if (!optional.contains(field))
                    QTest::addRow("%s without %s", qPrintable(kind), qPrintable(field))
                        << kind << field;
            }
        }
    }

    void refusesAMissingField()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QJsonObject json = test::itemJson(kind);
        json.remove(field);
        const auto item = read(json);
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::MalformedFile);
        QVERIFY2(item.error().detail.find(field.toStdString()) != std::string::npos,
            item.error().detail.c_str());
        QCOMPARE(item.error().where, std::string("items/test.json:1"));
    }

    void refusesAFieldOfAnotherType_data() { refusesAMissingField_data(); }

    void refusesAFieldOfAnotherType()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QJsonObject json = test::itemJson(kind);
        json.insert(field, true);
        const auto item = read(json);
        QVERIFY(!item);
        const QString where = QString::fromStdString(item.error().where);
        static const QRegularExpression place(u"^items/test\\.json:([0-9]+)$"_s);
        const auto match = place.match(where);
        QVERIFY2(match.hasMatch(), qPrintable(where));
        const QList<QByteArray> lines = test::bytesOf(json).split('\n');
        QVERIFY(lines.value(match.captured(1).toInt() - 1).contains(field.toUtf8()));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *kind, const QString &field,
                             const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(kind) << field << value;
        };
        row("a kind nobody knows", "single-choice", u"kind"_s, u"essay"_s);
        row("an id of another competence", "single-choice", u"id"_s, u"S2-A-001"_s);
        row("an id with a line break", "single-choice", u"id"_s, u"L1-A-001\n"_s);
        row("a competence nobody knows", "single-choice", u"competence"_s, u"L9"_s);
        row("a role nobody plays", "single-choice", u"people"_s,
            QJsonArray {QJsonObject {{u"group"_s, u"child"_s}, {u"role"_s, u"hero"_s}}});
        row("a person without a role", "single-choice", u"people"_s,
            QJsonArray {QJsonObject {{u"group"_s, u"child"_s}}});
        row("an audience nobody knows", "single-choice", u"audiences"_s, QJsonArray {u"elves"_s});
        row("an aspect nobody knows", "single-choice", u"aspects"_s, QJsonArray {9});
        row("a version of zero", "single-choice", u"version"_s, 0);
        row("half a version", "single-choice", u"version"_s, 1.5);
        row("a stem in one language", "single-choice", u"stem"_s,
            QJsonObject {{u"en"_s, u"What now?"_s}});
        row("an empty stem", "single-choice", u"stem"_s, test::inBoth(u" "_s, u"What?"_s));
        row("a stem of 4,001 characters", "single-choice", u"stem"_s,
            test::inBoth(QString(4001, u'x'), u"What?"_s));
        row("a key that is no option", "single-choice", u"key"_s, u"z"_s);
        row("two options of one id", "single-choice", u"options"_s,
            test::optionsJson({u"a"_s, u"b"_s, u"b"_s}));
        row("a review before the start", "single-choice", u"review_by"_s, u"2025-01-01"_s);
        row("a date that is none", "single-choice", u"valid_from"_s, u"2026-13-01"_s);
        row("no rating", "single-choice", u"ratings"_s, QJsonArray());
        row("every option right", "multiple-response", u"key"_s,
            QJsonArray {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        row("no option right", "multiple-response", u"key"_s, QJsonArray());
        row("a right option twice", "multiple-response", u"key"_s, QJsonArray {u"a"_s, u"a"_s});
        row("another number to choose than are right", "multiple-response", u"choose"_s, 3);
        row("an order that leaves a step out", "ordering", u"key"_s, QJsonArray {u"a"_s, u"b"_s});
        row("a row without a partner", "matching", u"key"_s,
            QJsonObject {{u"a"_s, u"b"_s}, {u"b"_s, u"c"_s}});
        row("one partner for two rows", "matching", u"key"_s,
            QJsonObject {{u"a"_s, u"b"_s}, {u"b"_s, u"b"_s}, {u"c"_s, u"a"_s}});
        row("a region outside the picture", "hotspot", u"regions"_s,
            QJsonArray {test::regionJson(u"b"_s, 390)});
        row("two regions of one id", "hotspot", u"regions"_s,
            QJsonArray {test::regionJson(u"b"_s, 0), test::regionJson(u"b"_s, 100)});
        row("a negative tolerance", "number", u"key"_s,
            QJsonObject {{u"value"_s, 1}, {u"tolerance"_s, -1}});
        row("nothing accepted", "short-text", u"key"_s,
            QJsonObject {
                {u"accept"_s, QJsonObject {{u"zh-CN"_s, QJsonArray()}, {u"en"_s, QJsonArray()}}}});
        row("parameters of another model", "single-choice", u"parameters"_s,
            QJsonObject {{u"model"_s, u"5pl"_s}, {u"a"_s, 1}, {u"b"_s, QJsonArray {0}}});
        row("a discrimination out of range", "single-choice", u"parameters"_s,
            QJsonObject {{u"model"_s, u"2pl"_s}, {u"a"_s, 99}, {u"b"_s, QJsonArray {0}}});
        row("more thresholds than scores", "single-choice", u"parameters"_s,
            QJsonObject {{u"model"_s, u"grm"_s}, {u"a"_s, 1}, {u"b"_s, QJsonArray {0, 1}}});
        row("a threshold that is no number", "single-choice", u"parameters"_s,
            QJsonObject {{u"model"_s, u"2pl"_s}, {u"a"_s, 1}, {u"b"_s, QJsonArray {u"x"_s}}});
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = test::itemJson(kind);
        json.insert(field, value);
        const auto item = read(json);
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::MalformedFile);
        QVERIFY(item.error().where.starts_with("items/test.json:"));
    }

    void refusesAPicturePathThatLeavesTheFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("up and out") << u"../p.svg"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s;
        QTest::newRow("into the program's resources") << u":/bank/p.svg"_s;
        QTest::newRow("another drive") << u"C:/p.svg"_s;
        QTest::newRow("a back slash") << u"pictures\\..\\p.svg"_s;
    }

    void refusesAPicturePathThatLeavesTheFolder()
    {
        QFETCH(QString, path);
        QJsonObject json = test::itemJson(u"hotspot"_s);
        QJsonObject picture = json.value(u"picture"_s).toObject();
        picture.insert(u"en"_s, path);
        json.insert(u"picture"_s, picture);
        QVERIFY(!read(json));
    }

    void namesTheLineOfANestedFault()
    {
        QJsonObject json = test::itemJson(u"single-choice"_s);
        QJsonArray options = json.value(u"options"_s).toArray();
        QJsonObject third = options[2].toObject();
        third.insert(u"text"_s, QJsonObject {{u"en"_s, u"only English here"_s}});
        options[2] = third;
        json.insert(u"options"_s, options);
        const auto item = read(json);
        QVERIFY(!item);
        const QList<QByteArray> lines = test::bytesOf(json).split('\n');
        const QString where = QString::fromStdString(item.error().where);
        const qsizetype line = where.section(u':', -1).toLongLong();
        QVERIFY(lines.value(line - 1).contains("\"text\""));
        QVERIFY(lines.value(line).contains("only English here"));
    }

    void takesThePeopleOfTheStory()
    {
        QJsonObject json = test::itemJson(u"number"_s);
        json.insert(u"people"_s,
            QJsonArray {QJsonObject {{u"group"_s, u"older-adult"_s}, {u"role"_s, u"expert"_s}},
                QJsonObject {{u"group"_s, u"child"_s}, {u"role"_s, u"learner"_s}}});
        const auto item = read(json);
        QVERIFY(item);
        QCOMPARE(item->people.size(), 2);
        QCOMPARE(item->people[0].group, u"older-adult"_s);
        QCOMPARE(item->people[0].role, PersonRole::Expert);
        QCOMPARE(item->people[1].role, PersonRole::Learner);
    }

    void refusesANewerFormat()
    {
        QJsonObject json = test::itemJson(u"number"_s);
        json.insert(u"format"_s, u"suyang-item/2"_s);
        const auto item = read(json);
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::UnsupportedVersion);
    }

    void takesCalibratedParameters()
    {
        QJsonObject json = test::itemJson(u"single-choice"_s);
        json.insert(u"parameters"_s,
            QJsonObject {
                {u"model"_s, u"3pl"_s}, {u"a"_s, 1.4}, {u"b"_s, QJsonArray {-0.3}}, {u"c"_s, 0.2}});
        const auto item = read(json);
        QVERIFY(item);
        QVERIFY(!item->provisional);
        QCOMPARE(item->parameters.a, 1.4);
        QCOMPARE(item->parameters.b[0], -0.3);
        QCOMPARE(item->parameters.c, 0.2);
    }
};

QTEST_APPLESS_MAIN(TestItemReader)
#include "tst_item_reader.moc"
