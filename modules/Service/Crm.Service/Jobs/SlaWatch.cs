using Crm.BuildingBlocks.Jobs;
using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Wolverine.EntityFrameworkCore;

namespace Crm.Service.Jobs;

/// <summary>
/// Tells of clocks that warn or have run out, each once (S-04): the owner and whoever leads the unit hear of it, the other modules of a
/// breach. What was told is kept beside the cases, so that somebody who is working on one is not disturbed by a new version of it.
/// </summary>
internal sealed class SlaWatch(IDbContextOutbox<ServiceDbContext> outbox, ServiceBook book, TimeProvider time) : IJob
{
    private const int Batch = 200;

    /// <inheritdoc/>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var told = 0;
        try
        {
            foreach (var clock in Enum.GetValues<CaseClockName>())
                foreach (var mark in new[] { ClockState.Late, ClockState.Warning })
                    for (int found; (found = await TellAsync(clock, mark, cancellationToken)) > 0; told += found)
                        outbox.DbContext.ChangeTracker.Clear();
            return $"{told} told";
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // A node that was thought dead is at it too. Its marks came first and took their messages along; ours were rolled back with ours.
            return $"{told} told, the rest by another node";
        }
    }

    private async Task<int> TellAsync(CaseClockName name, ClockState mark, CancellationToken cancellationToken)
    {
        var (db, now, facts) = (outbox.DbContext, time.GetUtcNow(), await book.ReadAsync(cancellationToken));
        var (clock, word) = (Words.Of(name), Words.Of(mark));
        var found = await Due(db, name, mark, now, clock, word).OrderBy(c => c.NextDueAt).Take(Batch).AsNoTracking().ToListAsync(cancellationToken);
        foreach (var about in found)
        {
            var due = (name == CaseClockName.FirstReply ? about.FirstReply : about.Resolution).DueAt;
            db.Add(new ClockMark { CaseId = about.Id, Clock = clock, Mark = word, DueAt = due, At = now });
            if (mark == ClockState.Late)
                await outbox.PublishAsync(new SlaBreached(about.Id, about.Number, about.CustomerId, clock, due, about.OwnerId, now, about.RecusedOrNull));
            if (Notices.About(about, $"service.clock.{word}", facts.ForClock(about), Guid.Empty, now, ("clock", clock), ("due", due.ToString("O"))) is { } notice)
                await outbox.PublishAsync(notice);
        }
        if (found.Count > 0)
            await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
        return found.Count;
    }

    private static IQueryable<Case> Due(ServiceDbContext db, CaseClockName name, ClockState mark, DateTimeOffset now, string clock, string word)
    {
        // The next clock's times are indexed; the clock in question is looked at after that.
        var running = mark == ClockState.Late ? db.Cases.Where(c => c.NextDueAt <= now) : db.Cases.Where(c => c.NextWarnAt <= now && c.NextDueAt < Case.NeverDue);
        var late = mark == ClockState.Late;
        return name == CaseClockName.FirstReply
            ? running.Where(c => c.FirstReply.StoppedAt == null && c.FirstReply.PausedAt == null
                && (late ? c.FirstReply.DueAt <= now : c.FirstReply.WarnAt <= now && c.FirstReply.DueAt > now)
                && !db.ClockMarks.Any(m => m.CaseId == c.Id && m.Clock == clock && m.Mark == word && m.DueAt == c.FirstReply.DueAt))
            : running.Where(c => c.Resolution.StoppedAt == null && c.Resolution.PausedAt == null
                && (late ? c.Resolution.DueAt <= now : c.Resolution.WarnAt <= now && c.Resolution.DueAt > now)
                && !db.ClockMarks.Any(m => m.CaseId == c.Id && m.Clock == clock && m.Mark == word && m.DueAt == c.Resolution.DueAt));
    }
}
