#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QRunnable>
#include <QThreadPool>

#include <functional>
#include <future>
#include <optional>
#include <stop_token>
#include <utility>

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace ui {

/// Qt's queues hand objects from thread to thread, which the thread sanitizer cannot see in a Qt built
/// without it. These two say so; in any other build they are nothing.
inline void handOver([[maybe_unused]] void* object)
{
#ifdef __SANITIZE_THREAD__
    __tsan_release(object);
#endif
}
inline void takeOver([[maybe_unused]] void* object)
{
#ifdef __SANITIZE_THREAD__
    __tsan_acquire(object);
#endif
}

/// Computes off the GUI thread, one run at a time on Qt's pool. The latest input wins: it asks the run in
/// flight to stop and is the next; what a stopped run still yields is dropped. Lives on one thread and calls
/// back on it.
template<class Input, class Output>
class Latest
{
public:
    /// Runs on a worker with its own copy of the input; returns early, with anything, once stopped.
    using Compute = std::function<Output(const Input&, const std::stop_token&)>;
    /// Is told the result of the last input, and of no other; may request anew.
    using Done = std::function<void(const Output&)>;

    Latest(Compute compute, Done done)
        : m_compute(std::move(compute))
        , m_done(std::move(done))
        , m_end(*this)
    {
    }
    ~Latest()
    {
        m_stop.request_stop();
        if (m_result.valid())
            m_result.wait();
    }
    Latest(const Latest&) = delete;
    Latest& operator=(const Latest&) = delete;

    void request(Input input)
    {
        if (isBusy()) {
            m_next = std::move(input);
            m_stop.request_stop();
        } else {
            start(std::move(input));
        }
    }
    /// Whether a result is still to be told.
    [[nodiscard]] bool isBusy() const { return m_result.valid(); }

private:
    /// Receives the word that a run is through.
    class End : public QObject
    {
    public:
        explicit End(Latest& latest)
            : m_latest(latest)
        {
        }
        bool event(QEvent* event) override
        {
            takeOver(this);
            if (event->type() != QEvent::User)
                return QObject::event(event);
            m_latest.finish();
            return true;
        }

    private:
        Latest& m_latest;
    };

    /// One run: deleted by the pool.
    class Run : public QRunnable
    {
    public:
        Run(Latest& latest, Input input)
            : m_latest(latest)
            , m_input(std::move(input))
            , m_stop(latest.m_stop.get_token())
        {
        }
        std::future<Output> result() { return m_result.get_future(); }
        void run() override
        {
            takeOver(this);
            Output output = m_latest.m_compute(m_input, m_stop);
            auto* word = new QEvent(QEvent::User);
            handOver(&m_latest.m_end);
            QCoreApplication::postEvent(&m_latest.m_end, word);
            m_result.set_value(std::move(output)); // from here on nobody waits for this run
        }

    private:
        Latest& m_latest;
        Input m_input;
        std::stop_token m_stop;
        std::promise<Output> m_result;
    };

    void start(Input input)
    {
        m_stop = {};
        auto* run = new Run(*this, std::move(input));
        m_result = run->result();
        handOver(run);
        QThreadPool::globalInstance()->start(run);
    }
    void finish()
    {
        const Output output = m_result.get();
        if (m_next)
            start(*std::exchange(m_next, std::nullopt));
        else
            m_done(output);
    }

    const Compute m_compute;
    const Done m_done;
    End m_end;
    std::optional<Input> m_next;
    std::stop_source m_stop;
    std::future<Output> m_result; ///< of the run in flight; taken when its word has come
};

}
