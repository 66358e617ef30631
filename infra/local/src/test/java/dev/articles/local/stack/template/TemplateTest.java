package dev.articles.local.stack.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static final Path ORIGINAL = Path.of("..", "template.yaml");

    private static final String QUEUE = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  VisibilityTimeout: 30
            """;

    @TempDir
    Path folder;

    @Test
    void theProjectsOwnTemplateIsUnderstood() throws IOException {
        Template template = Template.read(ORIGINAL, surroundings(Map.of()));

        assertThat(template.resources(Resource.QUEUE))
                .extracting(Resource::id)
                .containsExactly("ParseQueue", "ParseDeadLetters", "ExtractQueue", "ExtractDeadLetters");
        Resource.Node parse = properties(template, "ParseArticle");
        assertThat(parse.get("Timeout").number()).isEqualTo(60);
        assertThat(parse.get("Environment")
                        .get("Variables")
                        .get("PARSED_BUCKET")
                        .text())
                .isEqualTo("articles-parsed-000000000000");
        Resource.Node redrive = properties(template, "ParseQueue").get("RedrivePolicy");
        assertThat(redrive.get("deadLetterTargetArn").text())
                .isEqualTo("arn:aws:sqs:us-east-1:000000000000:articles-ParseDeadLetters");
    }

    @Test
    void parametersChangeWhatFollowsFromThem() throws IOException {
        Template template = Template.read(ORIGINAL, surroundings(Map.of("FunctionTimeout", "120")));

        assertThat(properties(template, "ParseArticle").get("Timeout").number()).isEqualTo(120);
        assertThat(properties(template, "ParseQueue").get("VisibilityTimeout").number())
                .isEqualTo(720);
    }

    @Test
    void conditionsDecide() throws IOException {
        String yaml = """
                Parameters:
                  Stage: {Type: String, Default: test}
                Conditions:
                  IsTest: !Equals [!Ref Stage, test]
                  IsNotTest: !Not [!Condition IsTest]
                Resources:
                  OnlyInTest:
                    Type: AWS::SQS::Queue
                    Condition: IsTest
                    Properties:
                      VisibilityTimeout: !If [IsTest, 1, 2]
                      DelaySeconds: !If [IsNotTest, 5, !Ref AWS::NoValue]
                      QueueName: !Join ['-', [!Ref AWS::StackName, !Sub 'x${Stage}${!kept}']]
                  NeverInTest:
                    Type: AWS::SQS::Queue
                    Condition: IsNotTest
                """;

        Template template = read(yaml);

        assertThat(template.resources())
                .extracting(Resource::id, Resource::name)
                .containsExactly(org.assertj.core.api.Assertions.tuple("OnlyInTest", "articles-xtest${kept}"));
        Resource.Node queue = properties(template, "OnlyInTest");
        assertThat(queue.get("VisibilityTimeout").number()).isEqualTo(1);
        assertThat(queue.get("DelaySeconds").isPresent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    VisibilityTimeout: 30 | FifoQueue: true                     | Work.FifoQueue
                    VisibilityTimeout: 30 | RedrivePolicy: {maxRecieveCount: 5} | Work.RedrivePolicy.maxRecieveCount
                    VisibilityTimeout: 30 | VisibilityTimeout: !Ref Nobody      | !Ref Nobody refers to nothing
                    VisibilityTimeout: 30 | VisibilityTimeout: !GetAtt Work.Age | no attribute Age
                    VisibilityTimeout: 30 | VisibilityTimeout: !Select [0, [1]] | Fn::Select
                    AWS::SQS::Queue       | AWS::Kinesis::Stream                | AWS::Kinesis::Stream
                    Resources:            | Hooks:                              | Hooks
                    Properties:           | CreationPolicy:                     | Work.CreationPolicy
                    """)
    void whatIsNotUnderstoodIsNamed(String old, String changed, String named) {
        assertThatThrownBy(() -> read(QUEUE.replace(old, changed)))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining(named);
    }

    @Test
    void aPropertyWrittenTwiceIsAnError() {
        assertThatThrownBy(() -> read(QUEUE + "      VisibilityTimeout: 31\n"))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("VisibilityTimeout");
    }

    @Test
    void aParameterThatTheTemplateDoesNotHaveIsAnError() {
        assertThatThrownBy(() -> Template.read(ORIGINAL, surroundings(Map.of("Memry", "1"))))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("Memry");
    }

    @Test
    void globalsHoldForFunctionsThatSayNothingElse() throws IOException {
        String yaml = """
                Globals:
                  Function:
                    Timeout: 10
                    MemorySize: 512
                    Environment: {Variables: {A: one, B: one}}
                Resources:
                  Work:
                    Type: AWS::Serverless::Function
                    Properties:
                      Handler: x.Y
                      Timeout: 20
                      Environment: {Variables: {B: two}}
                """;

        Resource.Node function = properties(read(yaml), "Work");

        assertThat(function.get("Timeout").number()).isEqualTo(20);
        assertThat(function.get("MemorySize").number()).isEqualTo(512);
        assertThat(function.get("Environment").get("Variables").members())
                .extracting(variable ->
                        variable.getKey() + "=" + variable.getValue().text())
                .containsExactlyInAnyOrder("A=one", "B=two");
    }

    private Template read(String yaml) throws IOException {
        return Template.read(Files.writeString(folder.resolve("template.yaml"), yaml), surroundings(Map.of()));
    }

    private static Resource.Node properties(Template template, String id) {
        return template.resources().stream()
                .filter(resource -> resource.id().equals(id))
                .findFirst()
                .orElseThrow()
                .properties();
    }

    private static Surroundings surroundings(Map<String, String> parameters) {
        return new Surroundings(
                "articles", "000000000000", "us-east-1", URI.create("http://127.0.0.1:9324"), parameters);
    }
}
