#include "bank/lesson_reader.h"
#include "bank/response_scoring.h"
#include "support/item_json.h"
#include "support/scratch_folder.h"

#include <QTest>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Chinese
    = "# 看懂网址\n\n第一行，\n还是这一段。\n\n## 怎么看\n\n1. 先看 **点** 前面。\n"
      "2. 再看后面。\n\n- 一条\n  接着一条\n\n![一个网址](drawing.svg)\n";
constexpr auto English = "# Read an address\n\nThe first line\ngoes on here.\n";
constexpr auto Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48\" height=\"24\">"
                         "<rect width=\"48\" height=\"24\"/></svg>";

QJsonObject practiceJson()
{
    QJsonObject second = test::stepJson(u"2"_s, u"number"_s);
    second.insert(u"material"_s, test::inBoth(u"一行\n两行"_s, u"one\ntwo"_s));
    return {{u"format"_s, u"suyang-practice/1"_s}, {u"node"_s, u"S2A"_s},
        {u"questions"_s, QJsonArray {test::stepJson(u"1"_s, u"single-choice"_s), second}}};
}

void writeLesson(const test::ScratchFolder &folder)
{
    folder.write(u"lessons/S2A/lesson.zh-CN.md"_s, Chinese);
    folder.write(u"lessons/S2A/lesson.en.md"_s, English);
    folder.write(u"lessons/S2A/drawing.svg"_s, Drawing);
    folder.write(u"lessons/S2A/practice.json"_s, test::bytesOf(practiceJson()));
}

} // namespace

class TestLessonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTextPicturesAndPractice()
    {
        const test::ScratchFolder folder;
        writeLesson(folder);
        QVERIFY(hasLesson(folder.path(), u"S2A"_s));
        QVERIFY(!hasLesson(folder.path(), u"S2B"_s));
        QCOMPARE(lessonNodes(folder.path()), QStringList {u"S2A"_s});
        const auto lesson = readLesson(folder.path(), u"S2A"_s);
        QVERIFY2(lesson.has_value(), lesson ? "" : describe(lesson.error()).c_str());
        const LessonText &text = lesson->in(u"zh-CN"_s);
        QCOMPARE(text.title, u"看懂网址"_s);
        const QList<LessonBlock> blocks {{BlockKind::Paragraph, u"第一行，还是这一段。"_s},
            {BlockKind::Heading, u"怎么看"_s}, {BlockKind::Number, u"先看 **点** 前面。"_s, 1},
            {BlockKind::Number, u"再看后面。"_s, 2}, {BlockKind::Bullet, u"一条接着一条"_s},
            {BlockKind::Picture, u"一个网址"_s, 0, u"drawing.svg"_s}};
        QCOMPARE(text.blocks, blocks);
        QCOMPARE(lesson->in(u"en"_s).blocks.first().text, u"The first line goes on here."_s);
        QCOMPARE(lesson->in(u"fr"_s).title, u"Read an address"_s);
        QCOMPARE(lesson->pictures.value(u"drawing.svg"_s), QByteArray(Drawing));
        QCOMPARE(lesson->practice.size(), 2);
        QCOMPARE(lesson->practice[1].material.in(u"en"_s), u"one\ntwo"_s);
        QVERIFY(scoreInteraction(lesson->practice[0], u"b"_s)->isFull());
        QVERIFY(!scoreInteraction(lesson->practice[0], u"a"_s)->isFull());
        QVERIFY(!scoreInteraction(lesson->practice[0], u"z"_s));
    }

    void refusesWhatIsNoLesson_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("where");
        const QString text = u"lesson.zh-CN.md"_s;
        const auto row = [&](const char *name, const QByteArray &content, const char *where) {
            QTest::newRow(name) << text << content << QByteArray(where);
        };
        row("no title", "Text\n", "lesson.zh-CN.md:1");
        row("nothing but a title", "# Title\n", "lesson.zh-CN.md");
        row("two titles", "# Title\n\n# Title\n", "lesson.zh-CN.md:3");
        row("a link", "# T\n\nSee [this](x.html).\n", "lesson.zh-CN.md:3");
        row("an address", "# T\n\nSee https://a.example.\n", "lesson.zh-CN.md:3");
        row("markup of the web", "# T\n\n<b>bold</b>\n", "lesson.zh-CN.md:3");
        row("a script", "# T\n\n- <script>x</script>\n", "lesson.zh-CN.md:3");
        row("a table", "# T\n\n| a | b |\n", "lesson.zh-CN.md:3");
        row("code", "# T\n\n`rm`\n", "lesson.zh-CN.md:3");
        row("a quotation", "# T\n\n> said\n", "lesson.zh-CN.md:3");
        row("a picture from elsewhere", "# T\n\n![x](../../p.svg)\n", "lesson.zh-CN.md:3");
        row("a photograph", "# T\n\n![x](p.png)\n", "lesson.zh-CN.md:3");
        row("a list inside a list", "# T\n\n- a\n  - b\n", "lesson.zh-CN.md:4");
        row("bold without an end", "# T\n\n**bold\n", "lesson.zh-CN.md:3");
        row("other bytes than UTF-8", "# T\n\n\xd6\xd0\n", "lesson.zh-CN.md");
        row("a picture that is not there", "# T\n\n![x](gone.svg)\n", "gone.svg");
        row("a page without end", "# T\n\n" + QByteArray(70000, 'x'), "lesson.zh-CN.md");
        row("too many blocks", "# T\n" + QByteArray("\n- x").repeated(90), "lesson.zh-CN.md:83");
        QTest::newRow("a picture that does more")
            << u"drawing.svg"_s
            << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\">"
                          "<image href=\"file:///etc/passwd\"/></svg>")
            << QByteArray("drawing.svg");
        QTest::newRow("practice of another node")
            << u"practice.json"_s << test::bytesOf(practiceJson()).replace("S2A", "S2B")
            << QByteArray("practice.json:");
        QTest::newRow("a format of tomorrow")
            << u"practice.json"_s
            << test::bytesOf(practiceJson()).replace("practice/1", "practice/2")
            << QByteArray("practice.json:");
        QTest::newRow("practice that is empty")
            << u"practice.json"_s
            << QByteArray("{\"format\":\"suyang-practice/1\",\"node\":\"S2A\",\"questions\":[]}")
            << QByteArray("practice.json:");
    }

    void refusesWhatIsNoLesson()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, where);
        const test::ScratchFolder folder;
        writeLesson(folder);
        folder.write(u"lessons/S2A/"_s + name, content);
        const auto lesson = readLesson(folder.path(), u"S2A"_s);
        QVERIFY(!lesson);
        const QByteArray said = QByteArray::fromStdString(describe(lesson.error()));
        QVERIFY2(said.contains(where), said.constData());
    }

    void opensNothingOutsideOfTheFolder()
    {
        const test::ScratchFolder folder;
        writeLesson(folder);
        for (const QString &node : {u""_s, u".."_s, u"../lessons/S2A"_s, u"S2A/"_s, u"s2a"_s}) {
            QVERIFY(!hasLesson(folder.path(), node));
            QVERIFY(!readLesson(folder.path(), node));
        }
    }

    /// Every lesson of the bank that ships can be read.
    void shippedLessons()
    {
        const QString bank = QStringLiteral(SUYANG_SOURCE_DIR "/resources/bank");
        for (const QString &node : lessonNodes(bank)) {
            const auto lesson = readLesson(bank, node);
            QVERIFY2(lesson.has_value(), lesson ? "" : describe(lesson.error()).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestLessonReader)
#include "tst_lesson_reader.moc"
