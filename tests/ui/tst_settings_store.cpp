#include "support/scratch_folder.h"
#include "ui/settings_store.h"

#include <QTest>

using namespace suyang;
using namespace suyang::ui;
using namespace Qt::StringLiterals;

class TestSettingsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItKept();
    void knowsTheFirstRun();
    void ignoresWhatMakesNoSense();
    void writesNothingForAGuest();
};

void TestSettingsStore::givesBackWhatItKept()
{
    const test::ScratchFolder folder;
    const UiSettings kept {.language = u"en"_s,
        .theme = ThemeKind::HighContrast,
        .textSize = TextSize::Elder,
        .reducedMotion = true,
        .lastProfile = u"4f1c"_s};
    QVERIFY(SettingsStore(folder.path()).save(kept));
    QCOMPARE(SettingsStore(folder.path()).load(), kept);
}

void TestSettingsStore::knowsTheFirstRun()
{
    const test::ScratchFolder folder;
    const SettingsStore store(folder.path());
    QVERIFY(!store.exists());
    const UiSettings fallback {.language = u"en"_s, .lastProfile = {}};
    QCOMPARE(store.load(fallback), fallback);
    QVERIFY(store.save({}));
    QVERIFY(store.exists());
}

void TestSettingsStore::ignoresWhatMakesNoSense()
{
    const test::ScratchFolder folder;
    folder.write(
        u"settings.ini"_s, "[look]\nlanguage=tlh\ntheme=pink\ntext_size=7\nreduced_motion=true\n");
    const UiSettings loaded = SettingsStore(folder.path()).load();
    QCOMPARE(loaded, (UiSettings {.reducedMotion = true, .lastProfile = {}}));
    folder.write(u"settings.ini"_s, "\x01\x02 not an ini file [[[");
    QCOMPARE(SettingsStore(folder.path()).load(), UiSettings());
}

void TestSettingsStore::writesNothingForAGuest()
{
    const SettingsStore store {QString()};
    QVERIFY(store.save({.lastProfile = u"x"_s}));
    QVERIFY(!store.exists());
    QCOMPARE(store.load(), UiSettings());
}

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settings_store.moc"
