#pragma once

#include "ui/pages/answer_view.h"

#include <QStringList>

namespace suyang::ui {

class LiveRegion;
class OptionList;
class TextLabel;

/// Several of a few options. Counts along when the item says how many; fewer can be confirmed at
/// the second try, for nobody should have to guess the rest.
class MultipleChoiceAnswer final : public AnswerView
{
    Q_OBJECT

public:
    MultipleChoiceAnswer(
        const ShownInteraction &shown, const QString &language, QWidget *parent = nullptr);

    bool isComplete() const override;
    QJsonValue response() const override;
    void restore(const QJsonValue &response) override;
    QString instruction() const override;
    QString keys() const override;
    std::optional<QString> objection() override;
    bool handleKey(QKeyEvent *event) override;

    OptionList *list() const noexcept { return m_list; }
    QString countText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void noteChange();
    void showCount();

    QStringList m_ids;
    std::optional<int> m_choose;
    OptionList *m_list;
    TextLabel *m_count;
    LiveRegion *m_live;
    bool m_warned = false;
};

} // namespace suyang::ui
