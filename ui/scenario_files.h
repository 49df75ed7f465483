#pragma once

#include "core/base/result.h"
#include "core/model/scenario.h"
#include "ui/shared/session.h"

#include <QObject>

namespace ui {

class Banners;
class Prompts;

/// New, open, save as a file, duplicate, example: what a person does with whole scenarios. What went wrong is
/// told in banners; nothing they had is lost by it.
class ScenarioFiles : public QObject
{
    Q_OBJECT
public:
    /// \p examples is the folder of the example scenarios. All references outlive this.
    ScenarioFiles(Session& session, ScenarioDocument& document, Prompts& prompts, Banners& banners,
                  QString examples, QObject* parent = nullptr);

    void restore(); ///< what was open last, or the example
    void create();
    void showExample();
    void duplicate();
    void open(QWidget* window);
    void openPaths(const QStringList& paths);
    void saveCopy(QWidget* window);
    void tellSaving(Session::State state, QWidget* window);
    /// Whether nothing is lost by closing the window, or a person says that it may be.
    bool mayClose(QWidget* window);

private:
    bool saveElsewhere(QWidget* window);
    void tell(const QString& key, bool isFault, const QString& what, const core::Issues& issues);

    Session& m_session;
    ScenarioDocument& m_document;
    Prompts& m_prompts;
    Banners& m_banners;
    QString m_examples;
};

}
