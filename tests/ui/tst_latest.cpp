#include "tests/support/driver.h"
#include "tests/support/strict.h"
#include "ui/shared/latest.h"

#include <QRandomGenerator>

#include <atomic>
#include <thread>
#include <vector>

using Doubler = ui::Latest<int, int>;

namespace {

/// Works until it is stopped or has counted that far.
int twice(int input, const std::stop_token& stop, int work)
{
    for (std::atomic<int> i = 0; i < work && !stop.stop_requested();)
        ++i;
    return stop.stop_requested() ? -1 : 2 * input;
}

}

class TestLatest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::failOnWarnings(); }

    void aRequestIsAnswered()
    {
        std::vector<int> told;
        Doubler latest([](int input, const std::stop_token& stop) { return twice(input, stop, 0); },
                       [&](int result) { told.push_back(result); });
        latest.request(21);
        QVERIFY(latest.isBusy());
        QVERIFY(support::waitUntil([&] { return !latest.isBusy(); }));
        QCOMPARE(told, std::vector<int>({42}));
    }

    void onlyTheLastOfManyIsTold()
    {
        std::vector<int> told;
        Doubler latest([](int input, const std::stop_token& stop) { return twice(input, stop, 1000); },
                       [&](int result) { told.push_back(result); });
        for (int i = 0; i <= 400; ++i)
            latest.request(i);
        QVERIFY(support::waitUntil([&] { return !latest.isBusy(); }));
        QCOMPARE(told, std::vector<int>({800}));
    }

    void aStaleResultIsNeverTold()
    {
        int last = -1, answers = 0;
        bool isStale = false;
        Doubler latest([](int input, const std::stop_token& stop) { return twice(input, stop, input % 700); },
                       [&](int result) {
                           ++answers;
                           isStale = isStale || result != 2 * last;
                       });
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            latest.request(last = i);
            for (auto turns = random.bounded(40); turns > 0; --turns)
                std::this_thread::yield();
            if (random.bounded(3) == 0)
                QCoreApplication::processEvents();
            if (random.bounded(20) == 0)
                QVERIFY(support::waitUntil([&] { return !latest.isBusy(); }));
        }
        QVERIFY(support::waitUntil([&] { return !latest.isBusy(); }));
        QVERIFY(!isStale);
        QVERIFY2(answers > 100, "too few runs came through for the test to mean anything");
    }

    void aRunIsAskedToStopByTheNext()
    {
        std::atomic<bool> isRunning = false;
        std::vector<int> told;
        Doubler latest(
            [&](int input, const std::stop_token& stop) {
                if (input != 1)
                    return input;
                isRunning = true;
                while (!stop.stop_requested())
                    std::this_thread::yield();
                return input;
            },
            [&](int result) { told.push_back(result); });
        latest.request(1); // ends only when it is stopped
        QVERIFY(support::waitUntil([&] { return isRunning.load(); }));
        latest.request(2);
        QVERIFY(support::waitUntil([&] { return !latest.isBusy(); }));
        QCOMPARE(told, std::vector<int>({2}));
    }

    void oneRunAtATime()
    {
        std::atomic<int> running = 0, most = 0;
        Doubler latest(
            [&](int input, const std::stop_token& stop) {
                most = std::max(most.load(), ++running);
                const int result = twice(input, stop, 200);
                --running;
                return result;
            },
            [](int) {});
        for (int i = 0; i < 500; ++i) {
            latest.request(i);
            QCoreApplication::processEvents();
        }
        QVERIFY(support::waitUntil([&] { return !latest.isBusy(); }));
        QCOMPARE(most.load(), 1);
    }

    void aResultMayAskForTheNext()
    {
        std::vector<int> told;
        Doubler* self = nullptr;
        Doubler latest([](int input, const std::stop_token&) { return 2 * input; },
                       [&](int result) {
                           told.push_back(result);
                           if (result < 100)
                               self->request(result);
                       });
        self = &latest;
        latest.request(30);
        QVERIFY(support::waitUntil([&] { return !latest.isBusy(); }));
        QCOMPARE(told, std::vector<int>({60, 120}));
    }

    void theEndStopsTheRunAndWaitsForIt()
    {
        std::atomic<bool> isRunning = false, isThrough = false;
        {
            Doubler latest(
                [&](int input, const std::stop_token& stop) {
                    isRunning = true;
                    while (!stop.stop_requested())
                        std::this_thread::yield();
                    isThrough = true;
                    return input;
                },
                [](int) { QFAIL("a stopped result was told"); });
            latest.request(1);
            QVERIFY(support::waitUntil([&] { return isRunning.load(); }));
            latest.request(2);
        }
        QVERIFY(isThrough);
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestLatest)
#include "tst_latest.moc"
