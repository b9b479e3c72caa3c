using Crm.BuildingBlocks.Calendars;
using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Wolverine;

namespace Crm.Service.Infrastructure;

/// <summary>The complainer's answer, by link or on the phone (S-40): one place for both.</summary>
public sealed class Rating(ServiceDbContext db)
{
    private const int Low = 2;

    internal OutgoingMessages Rate(
        Case about, Guid answerId, int score, string? comment, CaseChannel channel, Guid by, WorkingCalendar calendar, DateTimeOffset now)
    {
        about.Step(ComplaintStep.Rate, c => c.Rate(score, comment), by, calendar, now, string.IsNullOrWhiteSpace(comment) ? null : comment.Trim(), ("score", score));
        about.RatedWith(score);
        var touch = Interaction.Of(about, channel, outgoing: false, comment is { Length: > 0 } ? $"{score}/5 {comment}" : $"{score}/5", by, now);
        db.Add(touch);
        var messages = new OutgoingMessages { new SurveyAnswered(answerId, about.Id, about.CustomerId, score, about.Complaint!.ScoreComment, now, about.RecusedOrNull) };
        messages.AddIfAny(touch.Recorded(about));
        var kind = score <= Low ? "service.complaint.rated_low" : "service.complaint.rated";
        messages.AddIfAny(Notices.About(about, kind, [about.OwnerId], by, now, ("score", score.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        return messages;
    }
}
