// How long from the start of the process until its window answers input, against a bare Qt window with one
// empty chart? Each start is a process of its own that ends with the first key that its window receives.
#include "app/gui_main.h"
#include "app/paths.h"
#include "bench/samples.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTimer>
#include <QtCharts/QChartView>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int starts = 15;

/// Sends a key once the window has painted, and ends the process when the key arrives.
class FirstKey : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = qobject_cast<QWidget*>(watched);
        auto* window = widget ? qobject_cast<QMainWindow*>(widget->window()) : nullptr;
        if (window && event->type() == QEvent::Paint && !m_isSent) {
            m_isSent = true; // one that fills its window is painted, and the window itself is not
            QTimer::singleShot(0, window, [window] {
                QApplication::postEvent(window,
                                        new QKeyEvent(QEvent::KeyPress, Qt::Key_Shift, Qt::NoModifier));
            });
        }
        if (widget && widget == window && event->type() == QEvent::KeyPress)
            std::_Exit(EXIT_SUCCESS);
        return false;
    }

private:
    bool m_isSent = false;
};

void watch()
{
    qApp->installEventFilter(new FirstKey(qApp));
}
Q_COREAPP_STARTUP_FUNCTION(watch)

int bareWindow(int& argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QtCharts::QChartView(new QtCharts::QChart));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

int ourWindow(int& argc, char** argv)
{
    const auto places = app::findPlaces(app::surroundings());
    return places ? app::openWindow(argc, argv, *places, {}) : EXIT_FAILURE;
}

/// True where the child ended by its first key.
bool runOnce(const char* program, const char* mode)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl(program, program, mode, nullptr);
        ::_exit(127);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS;
}

bench::Samples startsOf(const char* program, const char* mode)
{
    runOnce(program, mode); // the first reads the disk, and makes the workspace
    bench::Samples samples;
    for (int i = 0; i < starts; ++i)
        samples.time([&] {
            if (!runOnce(program, mode))
                std::exit(EXIT_FAILURE);
        });
    return samples;
}

}

int main(int argc, char** argv)
{
    const std::string mode = argc > 1 ? argv[1] : "";
    int one = 1;
    if (mode == "bare")
        return bareWindow(one, argv);
    if (mode == "carbacus")
        return ourWindow(one, argv);

    const QTemporaryDir home;
    ::setenv("XDG_DATA_HOME", home.path().toUtf8().constData(), 1);
    ::setenv("XDG_CONFIG_HOME", home.path().toUtf8().constData(), 1);
    if (!std::getenv("DISPLAY") && !std::getenv("WAYLAND_DISPLAY")) {
        std::fputs("bench_start: a start is measured on a display: xvfb-run bench_start\n", stderr);
        return EXIT_FAILURE;
    }
    const auto bare = startsOf(argv[0], "bare"), ours = startsOf(argv[0], "carbacus");
    bare.print("a bare window with an empty chart");
    ours.print("Carbacus");
    return bench::holds("start", ours.median(), bare.median(), 2) ? EXIT_SUCCESS : EXIT_FAILURE;
}
