namespace Hyperframes.HeyGen;

/// <summary>A success status whose body is not what the API sends.</summary>
internal sealed class UnreadableAnswerException(string message, Exception? inner) : Exception(message, inner);
