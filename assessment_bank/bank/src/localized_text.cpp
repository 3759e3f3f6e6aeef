#include "bank/localized_text.h"

#include <utility>

namespace suyang::bank {

using namespace Qt::StringLiterals;

LocalizedText::LocalizedText(QMap<QString, QString> texts)
    : m_texts(std::move(texts))
{
}

QString LocalizedText::in(const QString &language) const
{
    if (const auto exact = m_texts.constFind(language); exact != m_texts.cend())
        return *exact;
    const QString family = language.section(u'-', 0, 0);
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        if (it.key().section(u'-', 0, 0) == family)
            return it.value();
    }
    if (const auto english = m_texts.constFind(u"en"_s); english != m_texts.cend())
        return *english;
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

} // namespace suyang::bank
