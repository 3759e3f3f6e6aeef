#include "workplace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace suyang::cli {

using namespace Qt::StringLiterals;

QString chosenLanguage(const CommandLine &line)
{
    const QString wanted = line.language();
    if (!wanted.isEmpty())
        return wanted;
    return QLocale().language() == QLocale::Chinese ? u"zh-CN"_s : u"en"_s;
}

void installWords(const QString &language)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    const QString name = u":/i18n/suyang_"_s + QString(language).replace(u'-', u'_');
    if (translator->load(name))
        QCoreApplication::installTranslator(translator);
}

Result<std::unique_ptr<bootstrap::AppContext>> openWorkplace(const CommandLine &line, bool guest)
{
    bootstrap::Settings settings;
    settings.bankPath = line.bankFolder();
    if (!guest)
        settings.dataFolder = bootstrap::dataFolder(line.dataFolder());
    return bootstrap::AppContext::create(settings);
}

Result<session::ProfileInfo> findProfile(bootstrap::AppContext &context, const QString &name)
{
    auto profiles = context.profiles().list();
    if (!profiles)
        return profiles.error();
    for (const session::ProfileInfo &profile : *profiles) {
        if (profile.name == name)
            return profile;
    }
    return fail(ErrorCode::NotFound, "no profile is named " + name.toStdString());
}

Result<session::ProfileRecord> readProfile(bootstrap::AppContext &context, const QString &id)
{
    auto events = context.events().load(id);
    if (!events)
        return events.error();
    return session::foldProfile(*events);
}

} // namespace suyang::cli
