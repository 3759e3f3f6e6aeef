#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace suyang::ui {

/// Loads the program's and Qt's translations; switches while the program runs.
class LanguageSwitch : public QObject
{
public:
    explicit LanguageSwitch(QObject *parent = nullptr);

    /// "zh-CN" or "en". Every widget gets QEvent::LanguageChange.
    void use(const QString &language);
    const QString &language() const noexcept { return m_language; }
    /// What the computer itself speaks, as far as we do.
    static QString ofSystem();

private:
    QString m_language;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace suyang::ui
