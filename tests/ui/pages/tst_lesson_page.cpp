#include "bank/key_response.h"
#include "bank/lesson_reader.h"
#include "result_desk.h"
#include "ui/lesson_print.h"
#include "ui/pages/answer_view.h"
#include "ui/pages/lesson_page.h"
#include "ui/pages/lesson_picture.h"
#include "ui/pages/lesson_view.h"
#include "ui/pages/practice_card.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/text_label.h"

#include <QFileInfo>
#include <QPdfWriter>
#include <QSignalSpy>

using namespace suyang;
using namespace suyang::ui;
using namespace Qt::StringLiterals;
using suyang::test::ResultDesk;

namespace {

const QString Node = u"L2B"_s;

bank::Lesson shipped(const QString &node = Node)
{
    return bank::readLesson(u":/bank"_s, node).value();
}

QStringList textsIn(const QWidget &widget)
{
    QStringList texts;
    for (const TextLabel *label : widget.findChildren<TextLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

class TestLessonPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLesson()
    {
        ResultDesk desk;
        LessonPage page(*desk.state);
        page.show(Node);
        QVERIFY(ResultDesk::open(page));
        const bank::Lesson lesson = shipped();
        const bank::LessonText &text = lesson.in(u"en"_s);
        QCOMPARE(page.heading()->text(), text.title);
        const QStringList shown = textsIn(*page.text());
        for (const bank::LessonBlock &block : text.blocks) {
            if (block.kind != bank::BlockKind::Picture)
                QVERIFY2(shown.contains(block.text), qPrintable(block.text));
        }
        QCOMPARE(page.practice().size(), 2);
    }

    void picturesSayWhatTheyShow()
    {
        ResultDesk desk;
        int pictures = 0;
        for (const QString &node : bank::lessonNodes(u":/bank"_s)) {
            const bank::Lesson lesson = shipped(node);
            if (lesson.pictures.isEmpty())
                continue;
            LessonView view;
            view.setLesson(lesson, u"en"_s);
            for (const LessonPicture *picture : view.findChildren<LessonPicture *>()) {
                QVERIFY(!picture->accessibleName().isEmpty());
                QVERIFY(picture->sizeHint().height() > 40);
                ++pictures;
            }
        }
        QVERIFY(pictures > 0);
    }

    void aWrongAnswerMayBeTriedAgain()
    {
        ResultDesk desk;
        LessonPage page(*desk.state);
        page.show(Node);
        QVERIFY(ResultDesk::open(page));
        PracticeCard *card = page.practice().constFirst();
        const bank::Lesson lesson = shipped();
        const bank::PracticeQuestion &question = lesson.practice.constFirst();
        QVERIFY(card->verdict().isEmpty());
        QVERIFY(!card->showButton()->isVisible());
        ResultDesk::press(card->checkButton());
        QVERIFY(!card->verdict().isEmpty()); // that there is no answer yet
        for (const bank::Option &option : question.options) {
            card->answer()->restore(option.id);
            ResultDesk::press(card->checkButton());
            QVERIFY2(
                card->verdict().contains(option.feedback.in(u"en"_s)), qPrintable(card->verdict()));
            const bool isRight = option.id == question.key.option;
            QCOMPARE(card->verdict().contains(question.rationale.in(u"en"_s)), isRight);
            QCOMPARE(card->showButton()->isVisible(), !isRight);
        }
    }

    void theAnswerCanBeSeen()
    {
        ResultDesk desk;
        LessonPage page(*desk.state);
        page.show(Node);
        QVERIFY(ResultDesk::open(page));
        const bank::Lesson lesson = shipped();
        PracticeCard *card = page.practice().constFirst();
        const QString key = lesson.practice[0].key.option;
        card->answer()->restore(key == u"a" ? u"b"_s : u"a"_s);
        ResultDesk::press(card->checkButton());
        ResultDesk::press(card->showButton());
        QCOMPARE(card->answer()->response(), bank::keyResponse(lesson.practice[0]));
        QVERIFY(card->verdict().contains(lesson.practice[0].rationale.in(u"en"_s)));
        QVERIFY(!card->showButton()->isVisible());
    }

    void anotherLanguageKeepsTheAnswer()
    {
        ResultDesk desk;
        LessonPage page(*desk.state);
        page.show(Node);
        QVERIFY(ResultDesk::open(page));
        page.practice()[0]->answer()->restore(u"b"_s);
        desk.state->setLanguage(u"zh-CN"_s);
        QCOMPARE(page.heading()->text(), shipped().in(u"zh-CN"_s).title);
        QCOMPARE(page.practice()[0]->answer()->response(), QJsonValue(u"b"_s));
    }

    void theStepIsMarkedHere()
    {
        ResultDesk desk;
        desk.check(0, [](const bank::Item &) { return false; });
        LessonPage page(*desk.state);
        page.show(QString());
        QVERIFY(ResultDesk::open(page));
        QVERIFY(!page.node().isEmpty());
        const QString before = page.doneButton()->caption();
        ResultDesk::press(page.doneButton());
        QVERIFY(page.doneButton()->caption() != before);
        ResultDesk::press(page.doneButton());
        QCOMPARE(page.doneButton()->caption(), before);
    }

    void saysThatThereIsNoLesson()
    {
        ResultDesk desk;
        LessonPage page(*desk.state);
        page.show(u"Z9Z"_s);
        QVERIFY(ResultDesk::open(page));
        QVERIFY(page.practice().isEmpty());
        QVERIFY(!page.printButton()->isVisible());
        const QSignalSpy back(&page, &LessonPage::pathRequested);
        ResultDesk::press(page.backButton());
        QCOMPARE(back.count(), 1);
    }

    void everythingIsReachedByTab()
    {
        ResultDesk desk;
        LessonPage page(*desk.state);
        page.show(Node);
        QVERIFY(ResultDesk::open(page));
        for (const QWidget *control : {page.backButton(), page.practice()[1]->checkButton(),
                 page.doneButton(), page.printButton()})
            QVERIFY(ResultDesk::isReachedByTab(page, control));
    }

    void isPrinted()
    {
        ResultDesk desk;
        QWidget window;
        const LessonPrint print(*desk.state, &window);
        const QString path = desk.folder.filePath(u"lesson.pdf"_s);
        {
            QPdfWriter paper(path);
            QVERIFY(print.printTo(Node, paper));
            QVERIFY(!print.printTo(u"Z9Z"_s, paper));
        }
        QVERIFY(QFileInfo(path).size() > 2000);
    }
};

QTEST_MAIN(TestLessonPage)
#include "tst_lesson_page.moc"
