/** The components that generated and hand-written MDX may use, by the names they use. */
import AccessStatement from './AccessStatement.astro';
import Accuracy from './Accuracy.astro';
import Definition from './Definition.astro';
import DistrictActivities from './DistrictActivities.astro';
import DistrictAnswer from './DistrictAnswer.astro';
import DistrictChanges from './DistrictChanges.astro';
import DistrictGoals from './DistrictGoals.astro';
import DistrictMoney from './DistrictMoney.astro';
import DistrictQuestion from './DistrictQuestion.astro';
import DistrictTopics from './DistrictTopics.astro';
import ForecastMoves from './ForecastMoves.astro';
import GoalOverview from './GoalOverview.astro';
import IndicatorChart from './IndicatorChart.astro';
import IndicatorBoards from './IndicatorBoards.astro';
import IndicatorQuestions from './IndicatorQuestions.astro';
import NameHistory from './NameHistory.astro';
import NoReports from './NoReports.astro';
import OwnWords from './OwnWords.astro';
import ReportContents from './ReportContents.astro';
import ReportReading from './ReportReading.astro';
import Responsible from './Responsible.astro';
import SexesTable from './SexesTable.astro';

/** What `<Content components={…} />` gets. */
export const mdxComponents = {
  AccessStatement,
  Accuracy,
  Definition,
  DistrictActivities,
  DistrictAnswer,
  DistrictChanges,
  DistrictGoals,
  DistrictMoney,
  DistrictQuestion,
  DistrictTopics,
  ForecastMoves,
  GoalOverview,
  IndicatorChart,
  IndicatorBoards,
  IndicatorQuestions,
  NameHistory,
  NoReports,
  OwnWords,
  ReportContents,
  ReportReading,
  Responsible,
  SexesTable,
};
