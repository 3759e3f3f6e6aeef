#include "pages/result_desk.h"
#include "ui/data_export.h"
#include "ui/language_switch.h"
#include "ui/main_window.h"
#include "ui/pages/basic_page.h"
#include "ui/settings_store.h"
#include "ui/shell/rail.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/nav_button.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace suyang;
using namespace suyang::ui;
using suyang::test::ResultDesk;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }
    void init()
    {
        m_themes.setTheme(Theme());
        m_languages.use(u"en"_s);
    }

    void callsAGuestByTheWordOfTheLanguage()
    {
        ResultDesk desk;
        QVERIFY(desk.state->enterAsGuest());
        MainWindow window(*desk.state, m_themes, m_languages, m_nowhere);
        window.show(Screen::Home);
        QVERIFY(ResultDesk::open(window));
        QVERIFY(showsCaption(window, u"Guest"_s));
        window.setLanguage(u"zh-CN"_s);
        QTRY_VERIFY(showsCaption(window, u"访客"_s));
        QVERIFY(!showsCaption(window, u"Guest"_s));
    }

    void keepsNoPageThatNobodySeesWhenTheLookChanges()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        MainWindow window(*desk.state, m_themes, m_languages, m_nowhere);
        for (const Screen screen : {Screen::Home, Screen::Path, Screen::History, Screen::Result})
            window.show(screen);
        QVERIFY(ResultDesk::open(window));
        QCOMPARE(window.findChildren<BasicPage *>().size(), 4);
        m_themes.setTextSize(TextSize::Large);
        QCOMPARE(window.findChildren<BasicPage *>().size(), 1);
        QCOMPARE(window.screen(), Screen::Result);
        window.show(Screen::Path); // and makes it again
        QCOMPARE(window.findChildren<BasicPage *>().size(), 2);
    }

    void leadsFromTheLessonBackToThePath()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        MainWindow window(*desk.state, m_themes, m_languages, m_nowhere);
        window.show(Screen::Lesson);
        QVERIFY(ResultDesk::open(window));
        const auto *rail = window.findChild<Rail *>();
        QVERIFY(!rail->button(Section::Path)->isChecked());
        ResultDesk::press(rail->button(Section::Path));
        QCOMPARE(window.screen(), Screen::Path);
        QVERIFY(rail->button(Section::Path)->isChecked());
        window.show(Screen::Lesson);
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(window.screen(), Screen::Path);
    }

    void leavesTheSetUpBehind()
    {
        ResultDesk desk;
        MainWindow window(*desk.state, m_themes, m_languages, m_nowhere);
        window.show(Screen::Comfort);
        window.show(Screen::Consent);
        QVERIFY(ResultDesk::open(window));
        QCOMPARE(window.findChildren<BasicPage *>().size(), 2);
        window.show(Screen::Home);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(window.findChildren<BasicPage *>().size(), 1);
        window.show(Screen::Consent);
        QCOMPARE(window.screen(), Screen::Consent);
    }

    void knowsEveryScreenByItsName_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"comfort", "profiles", "consent", "about", "self-rating", "home",
                 "result", "path", "history", "settings"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void knowsEveryScreenByItsName()
    {
        QFETCH(QString, name);
        const auto screen = screenFromName(name);
        QVERIFY(screen);
        ResultDesk desk;
        MainWindow window(*desk.state, m_themes, m_languages, m_nowhere);
        window.show(*screen);
        QCOMPARE(window.screen(), *screen);
        QVERIFY(!screenFromName(name + u"x"_s));
    }

    void savesEverythingKeptAboutAPerson()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        QWidget window;
        DataExport data(*desk.state, &window);
        const QString path = desk.folder.filePath(u"mei.json"_s);
        QVERIFY(data.saveTo(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!QJsonDocument::fromJson(file.readAll()).object().isEmpty());
        QCOMPARE(data.saveTo(desk.folder.filePath(u"no/such/mei.json"_s)).error().code,
            ErrorCode::StoreUnavailable);
        desk.state->leaveProfile();
        QCOMPARE(data.saveTo(path).error().code, ErrorCode::NotFound);
    }

private:
    static bool showsCaption(const MainWindow &window, const QString &caption)
    {
        const auto buttons = window.findChildren<NavButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
            [&](const NavButton *button) { return button->caption() == caption; });
    }

    ThemeManager m_themes {*qApp};
    LanguageSwitch m_languages;
    const SettingsStore m_nowhere {QString()};
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
