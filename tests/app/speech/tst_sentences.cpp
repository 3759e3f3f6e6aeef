#include "speech/sentences.h"

#include <QTest>

using namespace suyang::speech;
using namespace Qt::StringLiterals;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWhereOneBreathes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("one") << u"Stop here"_s << QStringList {u"Stop here"_s};
        QTest::newRow("two") << u"Stop. Look!"_s << QStringList {u"Stop."_s, u"Look!"_s};
        QTest::newRow("a number and an address")
            << u"It costs 3.5 at bank.example today. Good?"_s
            << QStringList {u"It costs 3.5 at bank.example today."_s, u"Good?"_s};
        QTest::newRow("Chinese") << u"先停一停。再看看“官方？”好吗？"_s
                                 << QStringList {u"先停一停。"_s, u"再看看“官方？”"_s, u"好吗？"_s};
        QTest::newRow("lines") << u"One\nTwo"_s << QStringList {u"One"_s, u"Two"_s};
        QTest::newRow("emphasis") << u"Do **not** tap."_s << QStringList {u"Do not tap."_s};
        QTest::newRow("signs in a row")
            << u"Really?! Yes."_s << QStringList {u"Really?!"_s, u"Yes."_s};
        QTest::newRow("nothing") << u" \n "_s << QStringList();
    }

    void cutsWhereOneBreathes()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, sentences);
        QStringList said;
        for (const Utterance &utterance : sentencesOf(text, u"zh-CN"_s)) {
            said.append(utterance.text);
            QCOMPARE(utterance.language, u"zh-CN"_s);
        }
        QCOMPARE(said, sentences);
    }
};

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
