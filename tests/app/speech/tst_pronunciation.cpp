#include "speech/pronunciation.h"
#include "support/scratch_folder.h"

#include <QTest>

using namespace suyang;
using namespace suyang::speech;
using namespace Qt::StringLiterals;

class TestPronunciation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWholeWordsAsListed()
    {
        const test::ScratchFolder folder;
        folder.write(
            u"p.csv"_s, "language,term,said\nzh-CN,Wi-Fi,外法\nzh-CN,AI,诶爱\nen,QR,Q R\n");
        const auto list = Pronunciation::read(folder.file(u"p.csv"_s));
        QVERIFY(list);
        QCOMPARE(list->apply(u"打开wi-fi，再问AI。"_s, u"zh-CN"_s), u"打开外法，再问诶爱。"_s);
        QCOMPARE(list->apply(u"EMAIL AIR"_s, u"zh-CN"_s), u"EMAIL AIR"_s);
        QCOMPARE(list->apply(u"Wi-Fi"_s, u"en"_s), u"Wi-Fi"_s);
        QCOMPARE(list->apply(u"a QR code"_s, u"en"_s), u"a Q R code"_s);
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("two cells") << QByteArray("language,term,said\nen,QR\n");
        QTest::newRow("no term") << QByteArray("language,term,said\nen,,x\n");
        QTest::newRow("other bytes than UTF-8") << QByteArray("language,term,said\nen,\xff,x\n");
        QTest::newRow("without end") << QByteArray(300000, 'x');
    }

    void refusesWhatIsNoList()
    {
        QFETCH(QByteArray, content);
        const test::ScratchFolder folder;
        folder.write(u"p.csv"_s, content);
        QVERIFY(!Pronunciation::read(folder.file(u"p.csv"_s)));
        QVERIFY(!Pronunciation::read(folder.file(u"gone.csv"_s)));
    }
};

QTEST_APPLESS_MAIN(TestPronunciation)
#include "tst_pronunciation.moc"
