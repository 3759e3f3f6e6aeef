#pragma once

#include "ui/pages/answer_view.h"

#include <QStringList>

namespace suyang::ui {

class OptionList;

/// One of a few options.
class SingleChoiceAnswer final : public AnswerView
{
    Q_OBJECT

public:
    SingleChoiceAnswer(
        const ShownInteraction &shown, const QString &language, QWidget *parent = nullptr);

    bool isComplete() const override;
    QJsonValue response() const override;
    void restore(const QJsonValue &response) override;
    QString instruction() const override;
    QString keys() const override;
    bool explainsItself() const override { return true; }
    bool handleKey(QKeyEvent *event) override;
    void takeFocus() override;

    OptionList *list() const noexcept { return m_list; }

private:
    QStringList m_ids;
    OptionList *m_list;
};

} // namespace suyang::ui
