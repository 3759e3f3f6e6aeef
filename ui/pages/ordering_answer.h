#pragma once

#include "ui/pages/answer_view.h"

#include <QStringList>

namespace suyang::ui {

class OrderList;

/// Steps to put in order. The order shown may be right as it is, so it can be confirmed untouched,
/// but only at the second try.
class OrderingAnswer final : public AnswerView
{
    Q_OBJECT

public:
    OrderingAnswer(
        const ShownInteraction &shown, const QString &language, QWidget *parent = nullptr);

    bool isComplete() const override { return true; }
    QJsonValue response() const override;
    void restore(const QJsonValue &response) override;
    QString instruction() const override;
    QString keys() const override;
    std::optional<QString> objection() override;
    QList<QWidget *> tabStops() const override;

    OrderList *list() const noexcept { return m_list; }

private:
    QStringList m_ids;
    QStringList m_texts;
    OrderList *m_list;
    bool m_touched = false;
};

} // namespace suyang::ui
