#include "ui/settings_store.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace suyang::ui {

using namespace Qt::StringLiterals;

namespace {

const QString Language = u"look/language"_s;
const QString ThemeKey = u"look/theme"_s;
const QString Size = u"look/text_size"_s;
const QString Motion = u"look/reduced_motion"_s;
const QString Profile = u"profile/last"_s;

const QStringList ThemeNames {u"light"_s, u"dark"_s, u"high-contrast"_s};
const QStringList SizeNames {u"standard"_s, u"large"_s, u"elder"_s};

/// The enumerator whose name stands in the file, else `otherwise`.
template <typename Enum>
Enum read(const QSettings &file, const QString &key, const QStringList &names, Enum otherwise)
{
    const qsizetype index = names.indexOf(file.value(key).toString());
    return index < 0 ? otherwise : static_cast<Enum>(index);
}

} // namespace

SettingsStore::SettingsStore(const QString &folder)
    : m_path(folder.isEmpty() ? QString() : QDir(folder).filePath(u"settings.ini"_s))
{
}

bool SettingsStore::exists() const
{
    return !m_path.isEmpty() && QFileInfo::exists(m_path);
}

UiSettings SettingsStore::load(const UiSettings &otherwise) const
{
    if (!exists())
        return otherwise;
    const QSettings file(m_path, QSettings::IniFormat);
    UiSettings settings;
    const QString language = file.value(Language).toString();
    const bool known = language == u"zh-CN"_s || language == u"en"_s;
    settings.language = known ? language : otherwise.language;
    settings.theme = read(file, ThemeKey, ThemeNames, otherwise.theme);
    settings.textSize = read(file, Size, SizeNames, otherwise.textSize);
    settings.reducedMotion = file.value(Motion, otherwise.reducedMotion).toBool();
    settings.lastProfile = file.value(Profile, otherwise.lastProfile).toString();
    return settings;
}

bool SettingsStore::save(const UiSettings &settings) const
{
    if (m_path.isEmpty())
        return true;
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(Language, settings.language);
    file.setValue(ThemeKey, ThemeNames.at(static_cast<int>(settings.theme)));
    file.setValue(Size, SizeNames.at(static_cast<int>(settings.textSize)));
    file.setValue(Motion, settings.reducedMotion);
    file.setValue(Profile, settings.lastProfile);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace suyang::ui
