#include "ui/theme/styled_text.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme_tokens.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace suyang::ui;

class TestStyledText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTightLineHoldsItsDescenders()
    {
        QFont font(QStringLiteral("Noto Sans CJK SC"));
        font.setPixelSize(40);
        font.setBold(true);
        const QString text = QStringLiteral("gypqj");
        const QSizeF size = wrappedSize(text, font, 1000, tokens::TightLines);
        QImage picture(400, 120, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paintWrapped(
            painter, QRectF(QPointF(0, 0), size), text, font, Qt::AlignLeft, tokens::TightLines);
        painter.end();
        bool anything = false;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const bool ink = qGray(picture.pixel(x, y)) < 128;
                anything = anything || ink;
                QVERIFY2(!ink || y < int(size.height()), "the tail of a letter is cut off");
            }
        }
        QVERIFY(anything);
    }

    void readsBoldAndNothingElse_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("boldParts");
        QTest::newRow("plain") << QStringLiteral("abc") << QStringLiteral("abc") << 0;
        QTest::newRow("one bold part")
            << QStringLiteral("a **b** c") << QStringLiteral("a b c") << 1;
        QTest::newRow("two") << QStringLiteral("**a****b**") << QStringLiteral("ab") << 2;
        QTest::newRow("no partner") << QStringLiteral("2 ** 3") << QStringLiteral("2 ** 3") << 0;
        QTest::newRow("the second has none")
            << QStringLiteral("**a** **b") << QStringLiteral("a **b") << 1;
        QTest::newRow("empty") << QStringLiteral("****") << QString() << 0;
        QTest::newRow("HTML stays text") << QStringLiteral("<img src=/etc/passwd><b>x</b>")
                                         << QStringLiteral("<img src=/etc/passwd><b>x</b>") << 0;
    }

    void readsBoldAndNothingElse()
    {
        QFETCH(QString, source);
        QFETCH(QString, text);
        QFETCH(int, boldParts);
        const StyledText styled = StyledText::parse(source);
        QCOMPARE(styled.text, text);
        QCOMPARE(int(styled.bold.size()), boldParts);
    }

    void breaksAWordThatIsTooLong()
    {
        QFont font(QStringLiteral("Noto Sans CJK SC"));
        font.setPixelSize(20);
        const QString word(200, QLatin1Char('w'));
        const QSizeF size = wrappedSize(word, font, 100);
        QVERIFY(size.width() <= 100);
        QVERIFY(size.height() > 10 * 26);
    }

    void keepsLineFeeds()
    {
        QFont font(QStringLiteral("Noto Sans CJK SC"));
        font.setPixelSize(20);
        QCOMPARE(wrappedSize(QStringLiteral("a\nb\nc"), font, 1000, 1.5).height(), 90.0);
    }
};

QTEST_MAIN(TestStyledText)
#include "tst_styled_text.moc"
