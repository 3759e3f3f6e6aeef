#include "ui/language_switch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <string_view>

namespace suyang::ui {

using namespace Qt::StringLiterals;

QString ProgramTranslator::translate(
    const char *context, const char *text, const char *disambiguation, int n) const
{
    const std::string_view whole = context ? context : "";
    const auto colon = whole.rfind(':');
    const char *bare = colon == std::string_view::npos ? context : context + colon + 1;
    return QTranslator::translate(bare, text, disambiguation, n);
}

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
{
}

void LanguageSwitch::use(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    QLocale::setDefault(QLocale(language));
    const QString suffix = QString(language).replace(u'-', u'_');
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + suffix, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(u":/i18n/suyang_"_s + suffix))
        QCoreApplication::installTranslator(&m_program);
}

QString LanguageSwitch::ofSystem()
{
    return QLocale::system().language() == QLocale::Chinese ? u"zh-CN"_s : u"en"_s;
}

} // namespace suyang::ui
