#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace suyang::bank {

/// One text in several languages, by BCP 47 tag ("zh-CN", "en").
class LocalizedText
{
public:
    LocalizedText() = default;
    explicit LocalizedText(QMap<QString, QString> texts);

    /// The text in `language`, else in a language of the same family, else in English, else any.
    QString in(const QString &language) const;
    bool has(const QString &language) const { return m_texts.contains(language); }
    bool isEmpty() const noexcept { return m_texts.isEmpty(); }
    QStringList languages() const { return m_texts.keys(); }
    const QMap<QString, QString> &all() const noexcept { return m_texts; }

    bool operator==(const LocalizedText &) const = default;

private:
    QMap<QString, QString> m_texts;
};

} // namespace suyang::bank
