#pragma once

#include <QList>
#include <QWidget>

namespace suyang::ui {

class ActionButton;
class ResultCell;
class TextLabel;
struct HomeResult;

/// The newest result in four small bands, and the way to all of it.
class LatestResultCard final : public QWidget
{
    Q_OBJECT

public:
    explicit LatestResultCard(QWidget *parent = nullptr);

    void setResult(const HomeResult &result);
    ActionButton *openButton() const noexcept { return m_open; }

Q_SIGNALS:
    void resultRequested(const QString &attempt);

private:
    TextLabel *m_title;
    TextLabel *m_date;
    ActionButton *m_open;
    QList<ResultCell *> m_cells;
    QString m_attempt;
};

} // namespace suyang::ui
