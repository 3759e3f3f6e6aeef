#pragma once

#include "support/example_scenario.h"
#include "support/scratch_folder.h"

namespace suyang::test {

/// A bank folder with one scenario and one single choice with material for every competence and
/// band, so that any test soon comes to both.
class ScenarioBank
{
public:
    ScenarioBank()
    {
        m_folder.write(QStringLiteral("bank.json"),
            R"({"format": "suyang-bank/1", "id": "test-scenarios", "version": "1"})");
        for (const bank::Competence &competence : shippedFramework().competences) {
            for (const bank::Band &band : shippedFramework().bands)
                addItems(competence.code + u'-' + band.id + u'-', band.id);
        }
    }

    QString path() const { return m_folder.path(); }

private:
    void addItems(const QString &prefix, const QString &band) const
    {
        // Rated in the middle of its band.
        const double middle = -2.1 + 1.4 * (band.front().unicode() - u'A');
        const QJsonArray ratings {QJsonObject {
            {QStringLiteral("by"), QStringLiteral("author")}, {QStringLiteral("b"), middle}}};
        QJsonObject choice
            = itemJson(QStringLiteral("single-choice"), prefix + QStringLiteral("002"));
        const QJsonObject step = exampleSteps().first().toObject();
        choice.insert(QStringLiteral("stem"), step.value(QStringLiteral("prompt")));
        choice.insert(QStringLiteral("material"), exampleMaterial());
        choice.insert(QStringLiteral("options"), step.value(QStringLiteral("options")));
        for (QJsonObject item : {exampleScenario(prefix + QStringLiteral("001")), choice}) {
            item.insert(QStringLiteral("ratings"), ratings);
            const QString id = item.value(QStringLiteral("id")).toString();
            m_folder.write(QStringLiteral("items/%1.json").arg(id), bytesOf(item));
        }
    }

    ScratchFolder m_folder;
};

} // namespace suyang::test
