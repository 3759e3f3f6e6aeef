#include "bank/key_response.h"
#include "bank/lesson_reader.h"
#include "result_desk.h"
#include "ui/lesson_print.h"
#include "ui/pages/answer_view.h"
#include "ui/pages/lesson_page.h"
#include "ui/pages/lesson_picture.h"
#include "ui/pages/lesson_view.h"
#include "ui/pages/practice_card.h"
#include "ui/read_aloud.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/text_label.h"

#include <QFileInfo>
#include <QPdfWriter>
#include <QSignalSpy>

#include <memory>

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

/// Says nothing and keeps what it was to say; each sentence lasts until the test goes on.
class NullSpeaker final : public speech::Speaker
{
    Q_OBJECT

public:
    speech::Readiness readiness(const QString &language) const override
    {
        return language == u"en" ? speech::Readiness::Ready : speech::Readiness::NoVoice;
    }
    void speak(const QList<speech::Utterance> &utterances) override
    {
        said = utterances;
        m_index = 0;
        Q_EMIT sentenceBegun(0);
    }
    void goOn()
    {
        if (++m_index < said.size())
            Q_EMIT sentenceBegun(m_index);
        else
            stop();
    }
    void stop() override
    {
        const bool wasSpeaking = isSpeaking();
        m_index = -1;
        if (wasSpeaking)
            Q_EMIT finished();
    }
    bool isSpeaking() const override { return m_index >= 0; }
    void setSpeed(double) override { }

    QList<speech::Utterance> said;

private:
    int m_index = -1;
};

class TestLessonPage : public QObject
{
    Q_OBJECT

    NullSpeaker *m_speaker = nullptr;
    ReadAloud m_readAloud {[this] {
                               auto speaker = std::make_unique<NullSpeaker>();
                               m_speaker = speaker.get();
                               return speaker;
                           },
        nullptr};

private Q_SLOTS:
    void showsTheLesson()
    {
        ResultDesk desk;
        LessonPage page(*desk.state, m_readAloud);
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
        LessonPage page(*desk.state, m_readAloud);
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
        LessonPage page(*desk.state, m_readAloud);
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
        LessonPage page(*desk.state, m_readAloud);
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
        LessonPage page(*desk.state, m_readAloud);
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
        LessonPage page(*desk.state, m_readAloud);
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
        LessonPage page(*desk.state, m_readAloud);
        page.show(Node);
        QVERIFY(ResultDesk::open(page));
        for (const QWidget *control : {page.backButton(), page.practice()[1]->checkButton(),
                 page.doneButton(), page.printButton()})
            QVERIFY(ResultDesk::isReachedByTab(page, control));
    }

    void isReadAloudAndStopsAtOnce()
    {
        ResultDesk desk;
        LessonPage page(*desk.state, m_readAloud);
        page.show(Node);
        QVERIFY(ResultDesk::open(page));
        const QString caption = page.readButton()->caption();
        ResultDesk::press(page.readButton());
        QVERIFY(m_readAloud.isReading());
        QVERIFY(page.readButton()->caption() != caption);
        const bank::Lesson lesson = shipped();
        const bank::LessonText &text = lesson.in(u"en"_s);
        QString all;
        for (const speech::Utterance &utterance : m_speaker->said) {
            QCOMPARE(utterance.language, u"en"_s);
            all += utterance.text + u' ';
        }
        QVERIFY(all.startsWith(text.title));
        QVERIFY(all.contains(text.blocks.constLast().text.right(20)));
        QVERIFY(!all.contains(u"**"_s));
        ResultDesk::press(page.readButton());
        QVERIFY(!m_readAloud.isReading());
        QCOMPARE(page.readButton()->caption(), caption);
        ResultDesk::press(page.readButton());
        while (m_speaker->isSpeaking())
            m_speaker->goOn();
        QCOMPARE(page.readButton()->caption(), caption);
        ResultDesk::press(page.readButton());
        page.hide();
        QVERIFY(!m_readAloud.isReading());
    }

    void saysWhenThereIsNoVoice()
    {
        ResultDesk desk;
        desk.state->setLanguage(u"zh-CN"_s); // in which the speaker of this test is mute
        LessonPage page(*desk.state, m_readAloud);
        page.show(Node);
        QVERIFY(ResultDesk::open(page));
        ResultDesk::press(page.readButton());
        QVERIFY(!m_readAloud.isReading());
        QVERIFY(!m_readAloud.read({{u"x"_s, u"zh-CN"_s}}).isEmpty());
        QVERIFY(textsIn(page).contains(m_readAloud.read({{u"x"_s, u"zh-CN"_s}})));
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
