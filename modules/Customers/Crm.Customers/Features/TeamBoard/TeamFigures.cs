using Crm.BuildingBlocks.Calendars;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.TeamBoard;

/// <summary>Counts a team's weeks in one statement (C-43). People who did and planned nothing in these weeks are left out.</summary>
internal static class TeamFigures
{
    private const int DaysOfWeek = 7;

    public static async Task<List<TeamWeek>> ReadAsync(CustomersDbContext db, Dictionary<Guid, string> staff, DateOnly first, int weeks, CancellationToken ct)
    {
        var (until, people) = (first.AddDays(DaysOfWeek * weeks), staff.Keys.ToArray());
        var (start, end) = (ChinaTime.Start(first), ChinaTime.Start(until));
        var rows = await db.Database.SqlQuery<Row>($"""
            WITH facts AS (
                SELECT who.id AS staff_id, a.due_at AS at, 1 AS planned, (a.state = 'done')::int AS kept, 0 AS done, 0 AS effective, 0 AS calls, 0 AS contacts, 0 AS meetings, 0 AS deals
                FROM customers.activities a CROSS JOIN LATERAL unnest(a.assignees) who(id)
                WHERE a.state <> 'cancelled' AND a.due_at >= {start} AND a.due_at < {end} AND who.id = ANY({people})
                UNION ALL
                SELECT a.done_by, a.done_at, 0, 0, 1, (a.kind IN ('visit', 'meeting') AND a.reached IS NOT NULL AND a.result <> '')::int, (a.kind = 'call')::int,
                    (a.reached IS NOT NULL)::int, (a.kind IN ('visit', 'meeting') AND a.reached IS NOT NULL)::int, 0
                FROM customers.activities a
                WHERE a.state = 'done' AND a.done_by = ANY({people}) AND a.done_at >= {start} AND a.done_at < {end}
                UNION ALL
                SELECT o.owner_id, o.closed_on::timestamp AT TIME ZONE 'Asia/Shanghai', 0, 0, 0, 0, 0, 0, 0, 1
                FROM customers.opportunities o
                WHERE o.stage = 'won' AND o.closed_on >= {first} AND o.closed_on < {until} AND o.owner_id = ANY({people})
            )
            SELECT staff_id AS "StaffId", floor(extract(epoch FROM at - {start}) / 604800)::int AS "Week", sum(planned)::int AS "Planned", sum(kept)::int AS "Kept",
                sum(done)::int AS "Done", sum(effective)::int AS "Effective", sum(calls)::int AS "Calls", sum(contacts)::int AS "Contacts",
                sum(meetings)::int AS "Meetings", sum(deals)::int AS "Deals"
            FROM facts GROUP BY 1, 2
            """).ToListAsync(ct);
        var active = rows.Select(r => r.StaffId).ToHashSet();
        return
        [
            .. from person in staff.Where(s => active.Contains(s.Key)).OrderBy(s => s.Value, StringComparer.Ordinal)
               from week in Enumerable.Range(0, weeks)
               let r = rows.Find(r => r.StaffId == person.Key && r.Week == week) ?? new Row()
               select new TeamWeek(
                   person.Key, person.Value, first.AddDays(DaysOfWeek * week), r.Planned, r.Kept, r.Done, r.Effective, r.Calls, r.Contacts, r.Meetings, r.Deals),
        ];
    }

    private sealed class Row
    {
        public Guid StaffId { get; init; }
        public int Week { get; init; }
        public int Planned { get; init; }
        public int Kept { get; init; }
        public int Done { get; init; }
        public int Effective { get; init; }
        public int Calls { get; init; }
        public int Contacts { get; init; }
        public int Meetings { get; init; }
        public int Deals { get; init; }
    }
}
