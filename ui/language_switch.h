#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace suyang::ui {

/// Finds texts by the bare name of a class: lupdate 6.4 does not see the namespace of a class that
/// stands in `namespace suyang::ui`, while tr() asks with it.
class ProgramTranslator final : public QTranslator
{
public:
    QString translate(
        const char *context, const char *text, const char *disambiguation, int n) const override;
};

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
    ProgramTranslator m_program;
    QTranslator m_qt;
};

} // namespace suyang::ui
