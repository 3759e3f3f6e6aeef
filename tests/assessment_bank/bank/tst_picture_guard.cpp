#include "bank/picture_guard.h"
#include "support/scratch_folder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(const QByteArray &inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"100\" height=\"50px\">"
        + inside + "</svg>";
}

} // namespace

class TestPictureGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsFlatShapesPass()
    {
        const auto checked = checkPicture("<?xml version=\"1.0\"?>"
                + picture("<g transform=\"translate(1 2)\"><rect width=\"9\" height=\"9\"/>"
                          "<path d=\"M0 0 L9 9\" stroke=\"#000\"/><text>\xe6\x96\x87</text></g>"),
            u"p.svg"_s);
        QVERIFY2(checked, checked ? "" : describe(checked.error()).c_str());
    }

    void letsTheShippedPicturesPass()
    {
        const QDir folder(QStringLiteral(SUYANG_SOURCE_DIR "/resources/bank/pictures"));
        const QFileInfoList files = folder.entryInfoList({u"*.svg"_s}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto checked = checkPicture(file.readAll(), info.fileName());
            QVERIFY2(checked, checked ? "" : describe(checked.error()).c_str());
        }
    }

    void refusesAnythingElse_data()
    {
        QTest::addColumn<QByteArray>("svg");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another document") << QByteArray("<html/>");
        QTest::newRow("text that is not closed") << picture("<rect>");
        QTest::newRow("a script") << picture("<script>alert(1)</script>");
        QTest::newRow("an image") << picture("<image xlink:href=\"file:///etc/passwd\"/>");
        QTest::newRow("a use") << picture("<use xlink:href=\"#a\"/>");
        QTest::newRow("a style sheet") << picture("<style>@import url(x)</style>");
        QTest::newRow("a style") << picture("<rect style=\"fill:red\"/>");
        QTest::newRow("an event") << picture("<rect onclick=\"x()\"/>");
        QTest::newRow("an animation") << picture("<animate attributeName=\"x\"/>");
        QTest::newRow("a foreign object") << picture("<foreignObject/>");
        QTest::newRow("a reference") << picture("<rect fill=\"url(#a)\"/>");
        QTest::newRow("a reference in capitals") << picture("<rect fill=\"URL(file:///x)\"/>");
        QTest::newRow("a link on a shape") << picture("<rect href=\"x\"/>");
        QTest::newRow("a dash pattern") << picture("<rect stroke-dasharray=\"1e-10\"/>");
        QTest::newRow("a giant") << QByteArray(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2000000\"/>");
        QTest::newRow("a giant in powers of ten")
            << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" height=\"1e9\"/>");
        QTest::newRow("an entity")
            << QByteArray("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg><text>&a;</text></svg>");
        QTest::newRow("an XML style sheet")
            << QByteArray("<?xml-stylesheet href=\"x.css\"?><svg/>");
        QTest::newRow("40 levels")
            << picture(QByteArray("<g>").repeated(40) + QByteArray("</g>").repeated(40));
        QTest::newRow("6,000 shapes") << picture(QByteArray("<rect/>").repeated(6000));
        QTest::newRow("300 kB") << picture("<desc>" + QByteArray(300 << 10, 'x') + "</desc>");
    }

    void refusesAnythingElse()
    {
        QFETCH(QByteArray, svg);
        const auto checked = checkPicture(svg, u"p.svg"_s);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::MalformedFile);
        QVERIFY(checked.error().where.starts_with("p.svg:"));
    }

    void refusesEveryHostilePicture()
    {
        const QDir folder(QStringLiteral(SUYANG_SHARED_DIR "/reliability/material/svg_xml"));
        const QFileInfoList files = folder.entryInfoList(QDir::Files);
        if (files.isEmpty())
            QSKIP("the shelf of hostile files is not there");
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QElapsedTimer clock;
            clock.start();
            const auto checked = checkPicture(file.readAll(), info.fileName());
            QVERIFY2(clock.elapsed() < 200, qPrintable(info.fileName()));
            QVERIFY2(!checked, qPrintable(info.fileName()));
        }
    }
};

QTEST_APPLESS_MAIN(TestPictureGuard)
#include "tst_picture_guard.moc"
