#pragma once

#include "ui/widgets/action_button.h"

#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace suyang::ui {

class Chip;
class DimensionChip;
class FlowLayout;
class TextLabel;

enum class StepState { Done, Now, Later, Recheck };

struct StepResource
{
    QString text = {};
    QString icon = {};
    bool isNext = false; ///< the one to go on with
};

struct PathStepData
{
    int number = 1;
    QString title = {};
    int dimension = -1; ///< -1 for none, as with a re-check
    StepState state = StepState::Later;
    QString detail = {}; ///< "15 minutes"
    QString hint = {}; ///< "better after step 2"; advises, never locks
    QList<StepResource> resources = {}; ///< shown while the state is Now
};

/// One step of a learning path: circle and line at the left, card at the right. Every state but
/// Done can be begun.
class PathStep final : public QFrame
{
    Q_OBJECT

public:
    explicit PathStep(QWidget *parent = nullptr);

    void setData(const PathStepData &data);
    const PathStepData &data() const noexcept { return m_data; }
    /// The line down to the next step.
    void setLast(bool last);
    ActionButton *startButton() const noexcept { return m_start; }

Q_SIGNALS:
    void startRequested();
    void resourceRequested(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshMargins();
    void paintCard(QPainter &p, const QRectF &card) const;
    void paintCircle(QPainter &p, const QRectF &circle) const;
    QString stateText() const;

    PathStepData m_data;
    bool m_last = false;
    QVBoxLayout *m_layout;
    TextLabel *m_title;
    DimensionChip *m_dimension;
    Chip *m_state;
    TextLabel *m_detail;
    ActionButton *m_start;
    QWidget *m_resources;
    FlowLayout *m_resourceRow;
};

} // namespace suyang::ui
